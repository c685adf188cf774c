// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memoised function.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const m = new Map(); const sq = n => m.has(n) ? m.get(n) : (m.set(n, n * n), m.get(n)); sq(4); return [sq(4), m.size] })() };
  return webhook;
}
