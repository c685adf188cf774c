#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over app/ and ui/ as build/ compiles them, less g++'s precompiled headers, which clang cannot read.
set -eu

cd "$(dirname -- "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake --preset release -B build/tidy -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON --log-level=WARNING >/dev/null
# The compile commands are g++'s, whose options and extensions clang does not all know.
if ! run-clang-tidy-14 -quiet -p build/tidy -extra-arg=-Wno-error -extra-arg=-Wno-unknown-warning-option \
    -extra-arg=-Wno-c99-extensions -extra-arg=-Wno-missing-field-initializers "^$PWD/(app|ui)/.*\.cpp\$" >"$log" 2>/dev/null; then
    grep -E '(warning|error): ' -A 4 "$log" >&2 || cat "$log" >&2
    exit 1
fi
