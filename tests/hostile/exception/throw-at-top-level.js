// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
throw new Error("top");
function handler(webhook) {
    webhook.cancel = true;
    return webhook;
}
