// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    /^(?<letters>a+)+$/.test("a".repeat(40) + "!");
    return webhook;
}
