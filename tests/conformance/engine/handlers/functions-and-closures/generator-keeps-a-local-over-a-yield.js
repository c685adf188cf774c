// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Generator keeps a local over a yield.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function* g() { let x = 1; return x + (yield (x = 2)) } const it = g(); it.next(); return it.next(10).value })() };
  return webhook;
}
