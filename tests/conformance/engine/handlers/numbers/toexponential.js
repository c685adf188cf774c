// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ToExponential.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [(12345).toExponential(2), (0.00015).toExponential()] };
  return webhook;
}
