#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# metadata.sh SOURCE_DIR: what desktops and software centres read of us is valid and agrees with itself.
set -euo pipefail

packaging=$1/packaging
id=io.github.hooksmith.Hooksmith

desktop-file-validate "$packaging/$id.desktop"
appstreamcli validate --no-net "$packaging/$id.metainfo.xml"
grep -qF "<id>$id</id>" "$packaging/$id.metainfo.xml"
version=$(sed -n 's/^project(hooksmith VERSION \([0-9.]*\).*/\1/p' "$1/CMakeLists.txt")
grep -qF "<release version=\"$version\"" "$packaging/$id.metainfo.xml" ||
    { echo "The metadata does not list release $version, which CMakeLists.txt names."; exit 1; }
grep -qE "^## \[?$version" "$1/CHANGELOG.md" ||
    { echo "CHANGELOG.md has no section for $version, which CMakeLists.txt names."; exit 1; }
LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$packaging/hooksmith.1" 2>&1 >/dev/null | { ! grep .; }
