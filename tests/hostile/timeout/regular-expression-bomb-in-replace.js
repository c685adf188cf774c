// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    ("x".repeat(50) + "y").replace(/(?<letters>x+x+)+z/, "");
    return webhook;
}
