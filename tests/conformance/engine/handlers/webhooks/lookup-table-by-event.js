// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lookup table by event.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({'payment.succeeded': 'Order Completed', 'refund.succeeded': 'Order Refunded'}[p.type] ?? 'Other') };
  return webhook;
}
