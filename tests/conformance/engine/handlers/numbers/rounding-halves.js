// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rounding halves.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Math.round(2.5), Math.round(-2.5), (1.005).toFixed(2), (2.345).toFixed(2), (10.235).toFixed(2)] };
  return webhook;
}
