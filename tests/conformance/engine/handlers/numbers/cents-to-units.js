// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cents to units.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (p.data.total_amount / 100).toFixed(2) };
  return webhook;
}
