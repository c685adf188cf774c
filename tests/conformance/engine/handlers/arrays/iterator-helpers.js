// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Iterator helpers.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, 2, 3, 4].values().filter(n => n % 2 === 0).map(n => n * 10).toArray() };
  return webhook;
}
