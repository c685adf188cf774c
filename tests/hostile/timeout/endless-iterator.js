// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var endless = {};
    endless[Symbol.iterator] = function () { return { next: function () { return { done: false, value: 0 }; } }; };
    for (var x of endless) { }
    return webhook;
}
