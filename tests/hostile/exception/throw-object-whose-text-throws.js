// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    throw { toString: function () { throw new Error("again"); } };
    return webhook;
}
