// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Immediately invoked with destructuring.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (({a: [x, {y}]}) => x + y)({a: [1, {y: 2}]}) };
  return webhook;
}
