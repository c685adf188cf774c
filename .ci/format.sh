#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails where clang-format would change a source; `.ci/format.sh -i` changes it.
set -eu

cd "$(dirname -- "$0")/.."
mode=${1:---dry-run}
git -c safe.directory='*' ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' |
    xargs -0 --no-run-if-empty clang-format-14 -Werror "$mode"
