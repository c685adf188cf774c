// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Concat spreads arrays only.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1].concat([2], 3, [[4]]) };
  return webhook;
}
