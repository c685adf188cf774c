// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Broken JSON throws.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['', '{a:1}', "{'a':1}", '[1,]', '01', '1.', 'nul', '"\n"', '{"a":1}}'].map(s => { try { return JSON.parse(s) } catch (e) { return e.name } }) };
  return webhook;
}
