// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bit operators.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 31, -1 >>> 0, -1 >> 1, 2 ** 32 | 0] };
  return webhook;
}
