#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# deb.sh BUILD_DIR: makes the .deb, installs it with its dependencies on a bare Debian made in a temporary folder,
# opens the window from the menu entry, creates an endpoint in it with the keyboard alone, goes through the flow on the
# command line and removes the package again.
# Needs root for chroot; asks sudo where it is not root.
set -euo pipefail

build=$(cd "$1" && pwd)
if [ "${2:-}" != in-namespace ]; then
    rm -rf "$build/packages"
    (cd "$build" && cpack -G DEB >/dev/null)
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    # Mounts and processes of this test end with it, however it ends.
    exec "${as_root[@]}" unshare --mount --pid --fork --kill-child --mount-proc "$0" "$build" in-namespace
fi

deb=$(echo "$build"/packages/hooksmith_*.deb)
work=$(mktemp -d "$build/packages/test.XXXXXX")
root=$work/root
trap 'umount -l "$root/proc" "$root/tmp/.X11-unix" "$root/dev/pts" 2>/dev/null || true; rm -rf "$work"' EXIT

step() {
    printf '%3d s  %s\n' "$SECONDS" "$*"
}

fail() {
    echo "FAILED: $*"
    exit 1
}

# Debian's repositories and apt's network settings as this machine is configured, third parties left out.
apt_sources() {
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT) #$(ORIGIN)' 'Created-By: Packages' |
        sed -n 's/ #Debian$//p' | sort -u
}

bare_debian() {
    apt_sources >"$work/sources.list"
    apt-config dump | grep -E '^Acquire::(Check|http|https|Retries)' >"$work/apt.conf" || true
    local codename
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mmdebstrap --quiet --variant=minbase --aptopt="$work/apt.conf" "$codename" "$root" "$work/sources.list"
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    mount -t proc proc "$root/proc"
    mkdir -p "$root/tmp/.X11-unix" "$root/dev/pts"
    mount -t devpts devpts "$root/dev/pts"
    chroot "$root" useradd --create-home merchant
    chroot "$root" install --directory --mode=700 --owner=merchant /home/merchant/session # as a login makes one
}

inside() {
    chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@" </dev/null
}

as_user() {
    inside setpriv --reuid=merchant --regid=merchant --clear-groups --reset-env \
        env LC_ALL=C.UTF-8 DISPLAY="${DISPLAY:-}" XDG_RUNTIME_DIR=/home/merchant/session \
        SEGMENT_WRITE_KEY=not-a-real-key sh -c "cd && $1"
}

quietly() {
    "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "$*"; }
}

# What is on the disk, less what apt and dpkg write for themselves and the user's own files.
files_now() {
    find "$root" -xdev \( -path "$root/var/lib/apt" -o -path "$root/var/lib/dpkg" -o -path "$root/var/cache" \
        -o -path "$root/var/log" -o -path "$root/home/merchant" -o -path "$root/tmp/.X11-unix" \
        -o -path "$root/proc" \) -prune -o -printf '/%P\n' | sort
}

own_files() {
    inside dpkg-query --listfiles hooksmith | while read -r path; do
        inside test -d "$path" || echo "$path"
    done | sort
}

start_display() {
    mkdir -p /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    exec {display}< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp -ac 2>/dev/null)
    read -r -t 30 -u "$display" number || fail "Xvfb did not start"
    DISPLAY=:$number
    export DISPLAY
    openbox --sm-disable >/dev/null 2>&1 &
    wait_until "xdotool get_desktop" # a window manager that is ready has told its number
}

wait_until() {
    timeout 60 sh -c "until $1 >/dev/null 2>&1; do sleep 0.1; done" || fail "in vain waited until: $1"
}

# The window whose title starts like this has the keyboard.
wait_for_window() {
    wait_until "xdotool getactivewindow getwindowname 2>/dev/null | grep -q '^$1'"
}

open_from_the_menu() {
    local entry=/usr/share/applications/io.github.hooksmith.Hooksmith.desktop
    local command
    command=$(sed -n 's/^Exec=//p' "$root$entry")
    as_user "exec $command" >"$work/log" 2>&1 &
    program=$!
    wait_for_window Hooksmith
}

flow_in_the_window() {
    local home=/home/merchant endpoint=$root/home/merchant/till/endpoints/payments/endpoint.json
    as_user "mkdir till"
    xdotool key ctrl+shift+n
    wait_for_window "New Workspace"
    xdotool type "$home/till"
    xdotool key Return
    wait_for_window Endpoints
    xdotool key ctrl+n
    wait_for_window "New Endpoint"
    xdotool key Right Return # from Customer.io to Segment, whose key is in the environment variable it suggests
    wait_for_window "New Endpoint[*]"
    xdotool type payments
    wait_until "grep -rqs '\"name\": \"payments\"' '$root$home/.local/share/hooksmith/drafts'"
    xdotool key shift+Tab alt+n # away from the text, for the keys that follow
    wait_until "xdotool key alt+c; test -s '$endpoint'"
    wait_for_window Done
    grep -q '"integration": "segment"' "$endpoint" || { cat "$endpoint"; fail "the endpoint is none for Segment"; }
}

close_the_window() {
    xdotool key ctrl+q
    timeout 60 tail --pid=$program -f /dev/null || fail "the window did not close"
    wait "$program" || { cat "$work/log"; fail "the window ended with exit status $?"; }
}

flow_on_the_command_line() {
    quietly as_user "mkdir shop && cd shop && hooksmith create --workspace . --integration segment --name Payments \
        --credential writeKey=SEGMENT_WRITE_KEY"
    quietly as_user "cd shop && hooksmith run --transform endpoints/*/transform.js --integration segment \
        --event payment.succeeded --format json"
    grep -q '"outcome":"request"' "$work/log" || { cat "$work/log"; fail "the run's outcome is no request"; }
    grep -rq 'not-a-real-key' "$root/home/merchant" && fail "the write key was written to a file"
    return 0
}

step "Make a bare Debian"
bare_debian
step "Install the package with its dependencies"
cp "$deb" "$root/root/hooksmith.deb"
quietly inside apt-get update
quietly inside apt-get install --yes --no-install-recommends /root/hooksmith.deb
rm "$root/root/hooksmith.deb"
own_files >"$work/own"
files_now | comm -23 - "$work/own" >"$work/expected"
step "Open the window from the menu entry"
start_display
open_from_the_menu
step "Create an endpoint in it with the keyboard"
flow_in_the_window
close_the_window
step "Create and run an endpoint on the command line"
quietly as_user "hooksmith --version"
flow_on_the_command_line
step "Remove the package"
quietly inside apt-get remove --yes hooksmith
# A package of which something stays is "deinstall ok config-files".
inside dpkg-query --show hooksmith >"$work/log" 2>&1 && { cat "$work/log"; fail "dpkg still knows the package"; }
files_now >"$work/left"
comm -13 "$work/expected" "$work/left" >"$work/remains"
# Folders that only the package used are gone as well, so fewer than expected is fine; more is not.
[ ! -s "$work/remains" ] || { cat "$work/remains"; fail "the package left these files"; }
step "Done"
