// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Currency by hand.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: `${p.data.currency} ${(p.data.total_amount / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}` };
  return webhook;
}
