// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var names = Object.getOwnPropertyNames(this || {});
    for (var i = 0; i < names.length; ++i)
        delete this[names[i]];
    webhook.payload = { fine: true };
    return webhook;
}
