// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Integer tests.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Number.isInteger(5.0), Number.isSafeInteger(2 ** 53), Number.EPSILON > 0, Number.MAX_SAFE_INTEGER] };
  return webhook;
}
