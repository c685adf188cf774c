// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Get by path.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['data.customer.email', 'data.items.0.product_id', 'data.nope.x'].map(path => path.split('.').reduce((o, k) => o?.[k], p) ?? null) };
  return webhook;
}
