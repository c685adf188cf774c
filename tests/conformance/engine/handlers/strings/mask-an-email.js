// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mask an email.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'alice@example.com'.replace(/^(.)(.*)(@.*)$/, (_, a, b, c) => a + '*'.repeat(b.length) + c) };
  return webhook;
}
