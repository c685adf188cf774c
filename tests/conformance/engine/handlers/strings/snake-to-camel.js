// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snake to camel.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'total_amount_usd'.replace(/_([a-z])/g, (_, c) => c.toUpperCase()) };
  return webhook;
}
