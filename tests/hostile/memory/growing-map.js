// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var map = new Map();
    for (var i = 0; ; ++i)
        map.set("key" + i, "x".repeat(500) + i);
    return webhook;
}
