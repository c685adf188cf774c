// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roman numerals.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (n => [['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]].reduce((s, [r, v]) => { while (n >= v) { s += r; n -= v } return s }, ''))(19) };
  return webhook;
}
