// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    [3, 2, 1].sort(function () { for (;;) { } });
    return webhook;
}
