#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./test.sh [CTEST ARGS]: installs what is missing, builds what has changed, then runs every test; with arguments those
# that ctest chooses by them, e.g. `./test.sh -R cli/`.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
"$root/packaging/dependencies/install.sh" build test
"$root/packaging/build.sh"
cd "$root"
exec ctest --preset release "$@"
