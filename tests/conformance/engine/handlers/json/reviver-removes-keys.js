// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reviver removes keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('{"a":1,"b":2}', (k, v) => k === 'a' ? undefined : v) };
  return webhook;
}
