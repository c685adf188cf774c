// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var o = {};
    for (var i = 0; ; ++i)
        o["key" + i] = { i: i, text: "x".repeat(500) + i };
    return webhook;
}
