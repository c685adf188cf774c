// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sum of amounts.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: p.data.items.map(i => i.price * i.quantity).reduce((a, b) => a + b, 0) };
  return webhook;
}
