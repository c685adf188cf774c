// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    for (var i = 0; i < 100000; ++i)
        console.log("line " + i);
    webhook.payload = { fine: true };
    return webhook;
}
