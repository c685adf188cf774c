// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Functions from text.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: new Function('a', 'b', 'return a * b')(3, 4) };
  return webhook;
}
