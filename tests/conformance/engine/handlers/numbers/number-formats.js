// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Number formats.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1e21 + '', 1e-7 + '', (255).toString(16), (0.5).toString(2), (1234.5678).toPrecision(6), (0).toFixed(2)] };
  return webhook;
}
