// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flatten keys with dots.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const out = {}; const go = (o, path) => { for (const [k, v] of Object.entries(o)) { const q = path ? `${path}.${k}` : k; if (v && typeof v === 'object' && !Array.isArray(v)) go(v, q); else out[q] = v } }; go(p.data, ''); return out })() };
  return webhook;
}
