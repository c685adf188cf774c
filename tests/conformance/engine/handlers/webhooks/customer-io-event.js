// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customer.io event.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({type: 'person', identifiers: {id: p.data.customer.customer_id}, action: 'event', name: p.type.replace('.', '_'), attributes: {...p.data.metadata, amount: (p.data.total_amount / 100).toFixed(2)}}) };
  return webhook;
}
