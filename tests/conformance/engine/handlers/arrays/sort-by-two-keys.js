// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort by two keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [{a: 1, b: 2}, {a: 1, b: 1}, {a: 0, b: 3}].sort((x, y) => x.a - y.a || x.b - y.b) };
  return webhook;
}
