// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    JSON.stringify = function () { return "stolen"; };
    JSON.parse = null;
    webhook.payload = { fine: true };
    return webhook;
}
