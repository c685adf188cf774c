// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Structured copy by JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse(JSON.stringify({a: undefined, b: NaN, c: new Date(0), d: [undefined, () => 1]})) };
  return webhook;
}
