// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var error = new Error("x");
    Object.defineProperty(error, "message", { get: function () { throw 1; } });
    throw error;
    return webhook;
}
