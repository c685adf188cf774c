#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ondisplay.sh PROGRAM ARGS…: runs a program on an X display of its own with a window manager, which is what gives a
# window the keyboard. The exit status is the program's.
set -eu

if [ "${ON_DISPLAY:-}" != yes ]; then
    export ON_DISPLAY=yes
    exec xvfb-run --auto-servernum --server-args "-screen 0 1920x1200x24" "$0" "$@"
fi

openbox --sm-disable >/dev/null 2>&1 &
manager=$!
trap 'kill $manager' EXIT
# A window manager that is ready has told the number of the desktop.
timeout 30 sh -c 'until xdotool get_desktop >/dev/null 2>&1; do sleep 0.05; done'
"$@"
