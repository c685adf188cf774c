// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slice with negatives.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[1, 2, 3].slice(-2), [1, 2, 3].slice(0, -1), 'abcd'.slice(-3, -1)] };
  return webhook;
}
