// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    Object.prototype.toJSON = function () { return "stolen"; };
    Object.prototype.problem = "object";
    webhook.payload = { fine: true };
    return webhook;
}
