// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Truncate long texts.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ((s, n) => s.length > n ? s.slice(0, n - 1) + '…' : s)('a long description', 8) };
  return webhook;
}
