// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reviver.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('{"a":1,"b":[2,{"c":3}]}', (k, v) => typeof v === 'number' ? v * 10 : v) };
  return webhook;
}
