// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Set by path.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {}; const set = (path, v) => { const ks = path.split('.'); let at = o; while (ks.length > 1) at = at[ks[0]] ??= {}, ks.shift(); at[ks[0]] = v }; set('a.b.c', 1); set('a.d', 2); return o })() };
  return webhook;
}
