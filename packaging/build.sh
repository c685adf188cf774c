#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures and builds the release preset into build/ as far as needed. Everything it says goes to standard error.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
build=$root/build

configure_and_build() {
    cd "$root"
    # Ninja itself runs CMake again when a CMake file or the list of sources changed.
    [ -f "$build/build.ninja" ] || cmake --preset release --log-level=WARNING
    if [ -t 2 ]; then
        ninja -C "$build"
    else
        ninja -C "$build" --quiet
    fi
}

mkdir -p "$build"
# Two of these at a time, as in `./run.sh … | ./run.sh …`, would disturb each other.
exec 9>"$build/.lock"
flock 9
configure_and_build >&2
