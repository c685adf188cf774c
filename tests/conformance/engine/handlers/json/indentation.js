// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Indentation.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [JSON.stringify({a: [1, {}], b: []}, null, 2), JSON.stringify([1], null, '--')] };
  return webhook;
}
