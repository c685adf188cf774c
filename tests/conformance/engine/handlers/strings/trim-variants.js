// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trim variants.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['  a '.trim(), '  a '.trimStart(), '  a '.trimEnd(), '\u00a0\ufeffx\u2028'.trim()] };
  return webhook;
}
