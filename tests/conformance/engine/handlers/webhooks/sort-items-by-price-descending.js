// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort items by price descending.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...p.data.items].sort((a, b) => b.price - a.price).map(i => i.product_id) };
  return webhook;
}
