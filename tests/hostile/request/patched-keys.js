// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    Object.keys = function () { return ["stolen"]; };
    Array.isArray = function () { return true; };
    webhook.headers = { "X-A": "1" };
    webhook.payload = { fine: true };
    return webhook;
}
