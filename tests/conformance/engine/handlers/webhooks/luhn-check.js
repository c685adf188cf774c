// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Luhn check.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (n => [...n].reverse().map(Number).reduce((s, d, i) => s + (i % 2 ? (d * 2 > 9 ? d * 2 - 9 : d * 2) : d), 0) % 10 === 0)('4242424242424242') };
  return webhook;
}
