// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    Array.prototype.toJSON = function () { return "stolen"; };
    Array.prototype.push = null;
    webhook.payload = { fine: true, list: [1] };
    return webhook;
}
