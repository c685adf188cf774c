// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    console.log("x".repeat(3000000));
    webhook.payload = { fine: true };
    return webhook;
}
