#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh [TARGET…]: configures and builds the release preset into build/ as far as needed. Everything it says goes to
# standard error, and it says nothing when nothing is to do.
set -euo pipefail

root=$(cd -- "$(dirname -- "$0")/.." && pwd)
build=$root/build

configure() {
    echo "Building Hooksmith into $build; the first time takes some minutes." >&2
    (cd "$root" && cmake --preset release --log-level=WARNING >/dev/null)
}

# Ninja runs CMake again by itself when a CMake file or the list of sources changed.
compile() {
    local progress=(--quiet)
    [ -t 2 ] && progress=()
    ninja -C "$build" "${progress[@]}" "$@" | sed -u -E '/^ninja: (no work to do|Entering directory)|^-- /d' >&2
}

mkdir -p "$build"
# Two of these at a time, as in `./run.sh … | ./run.sh …`, would disturb each other.
exec 9>"$build/.lock"
flock 9
[ -f "$build/build.ninja" ] || configure
compile "$@"
