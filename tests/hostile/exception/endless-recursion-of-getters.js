// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var o = { get a() { return this.a; } };
    webhook.payload = o.a;
    return webhook;
}
