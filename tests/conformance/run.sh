#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh SOURCE BUILD SCRIPT ARGS…: runs a script of the folder SOURCE with Node.js from a copy in the folder BUILD, where
# npm installs what the lockfile names. Installs anew only when the lockfile changes, so that later runs need no network.
set -eu

source=$1
build=$2
script=$3
shift 3

mkdir -p "$build"
find "$build" -mindepth 1 -maxdepth 1 ! -name node_modules ! -name installed.json -exec rm -rf {} +
tar -C "$source" --exclude=./node_modules -cf - . | tar -C "$build" -xf -
cd "$build"

if ! cmp -s package-lock.json installed.json; then
    rm -f installed.json
    npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
    cp package-lock.json installed.json
fi
exec node "$script" "$@"
