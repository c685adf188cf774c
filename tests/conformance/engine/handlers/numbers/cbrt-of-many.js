// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cbrt of many.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Math.cbrt(8), Math.cbrt(64), Math.cbrt(1000), Math.cbrt(-1), Math.cbrt(0.001)] };
  return webhook;
}
