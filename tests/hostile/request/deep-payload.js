// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    var deep = {};
    for (var i = 0; i < 400; ++i)
        deep = { deep: deep };
    webhook.payload = deep;
    return webhook;
}
