// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var text = "x".repeat(1000);
    for (;;)
        text = (text + text).split("").join("");
    return webhook;
}
