// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queue with shift.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const q = [p.data], seen = []; while (q.length) { const o = q.shift(); for (const v of Object.values(o)) if (v && typeof v === 'object') q.push(v); else seen.push(v) } return seen.length })() };
  return webhook;
}
