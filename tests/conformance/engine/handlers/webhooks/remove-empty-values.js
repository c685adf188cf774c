// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remove empty values.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const clean = v => Array.isArray(v) ? v.map(clean) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).filter(([, x]) => x != null && x !== '').map(([k, x]) => [k, clean(x)])) : v; return clean({a: null, b: {c: '', d: 1}, e: [null, {f: undefined, g: 0}]}) })() };
  return webhook;
}
