// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var hay = "a".repeat(3000000);
    var needle = "a".repeat(1500000) + "b";
    for (var i = 0; i < 1000; ++i)
        hay.indexOf(needle);
    return webhook;
}
