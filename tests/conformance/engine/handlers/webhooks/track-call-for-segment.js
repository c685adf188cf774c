// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Track call for Segment.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({userId: p.data.customer.customer_id, event: p.type.split('.').map(w => w[0].toUpperCase() + w.slice(1)).join(' '), properties: {revenue: p.data.total_amount / 100, currency: p.data.currency, products: p.data.items.map(({product_id, quantity}) => ({product_id, quantity}))}, timestamp: p.timestamp}) };
  return webhook;
}
