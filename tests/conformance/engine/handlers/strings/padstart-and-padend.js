// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PadStart and padEnd.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['7'.padStart(3, '0'), 'ab'.padEnd(5, '-*')] };
  return webhook;
}
