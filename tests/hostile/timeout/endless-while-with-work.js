// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var n = 0;
    while (true)
        n += Math.sqrt(n + 1);
    return webhook;
}
