// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Array.of and fill.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Array.of(7), new Array(3).fill(0), [1, 2, 3].fill(9, 1)] };
  return webhook;
}
