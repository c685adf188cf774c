// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys come in insertion order, integers first.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.keys({b: 1, 2: 1, a: 1, 1: 1, [Symbol.iterator]: 1}) };
  return webhook;
}
