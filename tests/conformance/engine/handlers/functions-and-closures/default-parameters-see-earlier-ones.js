// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Default parameters see earlier ones.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ((a, b = a + 1, c = a + b) => [a, b, c])(1) };
  return webhook;
}
