// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spread into a call.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Math.max(...[1, 5, 3], ...new Set([9])) };
  return webhook;
}
