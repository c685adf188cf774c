// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two way generators.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function* g() { const x = yield 'first'; return x * 2 } const it = g(); it.next(); return it.next(21) })() };
  return webhook;
}
