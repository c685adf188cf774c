// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What JSON leaves out.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify({a: undefined, b: () => 1, c: Symbol('x'), d: null, e: [undefined, () => 1]}) };
  return webhook;
}
