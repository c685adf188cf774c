// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Min and max of nothing.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Math.min() === Infinity, Math.max() === -Infinity, Math.max(NaN, 1) !== Math.max(NaN, 1)] };
  return webhook;
}
