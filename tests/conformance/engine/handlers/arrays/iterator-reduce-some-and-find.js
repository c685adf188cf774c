// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Iterator reduce, some and find.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[1, 2].values().reduce((a, b) => a + b), [1, 2].values().some(n => n > 1), [1, 2].values().find(n => n > 1)] };
  return webhook;
}
