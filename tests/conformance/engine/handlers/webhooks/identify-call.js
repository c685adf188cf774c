// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identify call.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({userId: p.data.customer.customer_id, traits: {...p.data.customer, firstName: p.data.customer.name.split(' ')[0]}}) };
  return webhook;
}
