// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deep merge.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const merge = (a, b) => { const r = {...a}; for (const k in b) r[k] = b[k] && typeof b[k] === 'object' && r[k] ? merge(r[k], b[k]) : b[k]; return r }; return merge({a: {b: 1, c: 2}}, {a: {c: 3, d: {e: 4}}}) })() };
  return webhook;
}
