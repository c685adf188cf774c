// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Symbol descriptions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Symbol('a').description, Symbol.for('b') === Symbol.for('b'), Symbol('c').toString()] };
  return webhook;
}
