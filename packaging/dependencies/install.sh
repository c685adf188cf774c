#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh LIST…: installs the Debian packages of these lists that are missing (build, test, lint: the files beside
# this one). "package:command" is not missing either where that command is there from elsewhere. Calls apt only when
# something is missing, and says nothing when nothing is.
set -eu

here=$(dirname -- "$0")

wanted() {
    for list in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$here/$list.txt"
    done
}

# The wanted packages, less those whose command is there.
packages() {
    for entry in $(wanted "$@"); do
        command=${entry#*:}
        [ "$command" != "$entry" ] && command -v "$command" >/dev/null && continue
        echo "${entry%%:*}"
    done
}

missing() {
    names=$(packages "$@")
    # dpkg-query leaves out the names that it does not know at all.
    # shellcheck disable=SC2086
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' $names 2>/dev/null |
        sed -n 's/^installed //p') || true
    for name in $names; do
        printf '%s\n' "$installed" | grep -qxF -e "$name" || printf '%s ' "$name"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Neither root nor sudo is at hand. Ask an administrator to run: apt install $packages_missing" >&2
        exit 1
    fi
}

# Shows what a command printed only when it failed.
quietly() {
    log=$(mktemp)
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
    else
        status=$?
        cat "$log" >&2
        rm -f "$log"
        echo "Installing packages failed (exit status $status); apt's own words are above." >&2
        exit 1
    fi
}

packages_missing=$(missing "$@")
[ -n "$packages_missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Hooksmith's scripts install packages with apt, which this system does not have. Needed: $packages_missing" >&2
    exit 1
fi
echo "Installing with apt: $packages_missing" >&2
as_root true
quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
# shellcheck disable=SC2086
quietly as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o DPkg::Lock::Timeout=300 install --no-install-recommends $packages_missing
