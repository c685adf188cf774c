// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Property list.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify({a: 1, b: {a: 2, c: 3}, c: 4}, ['c', 'a', 'b']) };
  return webhook;
}
