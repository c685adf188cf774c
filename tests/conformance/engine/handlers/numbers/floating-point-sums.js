// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Floating point sums.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [0.1 + 0.2, 1.1 * 3, 4.35 * 100, 1.15 + 2.30] };
  return webhook;
}
