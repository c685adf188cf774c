#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./run.sh [ARGS]: installs what is missing, builds what has changed, then runs `hooksmith ARGS`; without arguments it
# opens the window. Standard output carries hooksmith's own words only.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
"$root/packaging/dependencies/install.sh" build
"$root/packaging/build.sh" programs
exec "$root/build/hooksmith" "$@"
