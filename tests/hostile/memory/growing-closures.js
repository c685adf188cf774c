// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var calls = [];
    for (;;)
        calls.push((function (text) { return function () { return text; }; })("x".repeat(1000) + calls.length));
    return webhook;
}
