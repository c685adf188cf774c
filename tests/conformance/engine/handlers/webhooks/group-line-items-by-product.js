// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Group line items by product.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: p.data.items.reduce((m, i) => { (m[i.product_id] ??= []).push(i.quantity); return m }, {}) };
  return webhook;
}
