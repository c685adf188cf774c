// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    function* numbers() { for (;;) yield 1; }
    var sum = 0;
    for (var n of numbers())
        sum += n;
    return webhook;
}
