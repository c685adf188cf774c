// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boxed values.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify([new Number(1), new String('a'), new Boolean(false), Object(Symbol.iterator)]) };
  return webhook;
}
