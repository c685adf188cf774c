// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
var list = [];
for (;;)
    list.push("x".repeat(1000) + list.length);
function handler(webhook) {
    webhook.cancel = true;
    return webhook;
}
