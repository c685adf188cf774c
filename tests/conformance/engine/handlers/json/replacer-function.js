// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replacer function.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify({a: 1, password: 'x', n: {password: 'y'}}, (k, v) => k === 'password' ? undefined : v) };
  return webhook;
}
