// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Literal prototype is not an own key.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.keys({__proto__: {x: 1}, y: 2}) };
  return webhook;
}
