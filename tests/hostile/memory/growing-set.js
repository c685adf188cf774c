// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var set = new Set();
    for (var i = 0; ; ++i)
        set.add("x".repeat(500) + i);
    return webhook;
}
