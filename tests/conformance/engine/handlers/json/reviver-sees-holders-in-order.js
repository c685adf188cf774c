// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reviver sees holders in order.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; JSON.parse('{"a":[1],"b":2}', function (k, v) { log.push(k); return v }); return log })() };
  return webhook;
}
