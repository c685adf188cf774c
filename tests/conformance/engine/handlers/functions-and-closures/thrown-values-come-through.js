// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thrown values come through.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, 'a', null, undefined, {a: 1}].map(v => { try { throw v } catch (e) { return e === v } }) };
  return webhook;
}
