// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// __proto__ in JSON is a plain key.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = JSON.parse('{"__proto__": {"x": 1}}'); return [Object.keys(o), o.x === undefined] })() };
  return webhook;
}
