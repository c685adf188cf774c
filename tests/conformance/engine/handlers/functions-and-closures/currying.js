// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Currying.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (a => b => c => a + b + c)(1)(2)(3) };
  return webhook;
}
