// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closures in for of and for in.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const f = []; for (const x of [1, 2]) f.push(() => x); for (const k in {a: 1}) f.push(() => k); return f.map(g => g()) })() };
  return webhook;
}
