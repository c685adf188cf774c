// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var list = [];
    for (;;) {
        var bytes = new Uint8Array(1 << 20);
        bytes.fill(1);
        list.push(bytes);
    }
    return webhook;
}
