// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An email pattern.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(p.data.customer.email) };
  return webhook;
}
