// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Defaults apply to undefined only.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (({a = 1, b = 2, c = 3}) => [a, b, c])({a: null, b: undefined}) };
  return webhook;
}
