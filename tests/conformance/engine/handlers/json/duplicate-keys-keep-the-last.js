// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Duplicate keys keep the last.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('{"a":1,"a":2}') };
  return webhook;
}
