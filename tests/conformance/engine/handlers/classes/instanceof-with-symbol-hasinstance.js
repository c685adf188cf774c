// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Instanceof with Symbol.hasInstance.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class Even { static [Symbol.hasInstance](n) { return n % 2 === 0 } } return [2 instanceof Even, 1 instanceof Even] })() };
  return webhook;
}
