// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Substring swaps its arguments.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['hello'.substring(3, 1), 'hello'.substr(-3, 2), 'hello'.slice(3, 1)] };
  return webhook;
}
