// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Yield star.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function* a() { const r = yield* b(); yield r } function* b() { yield 1; return 2 } return [...a()] })() };
  return webhook;
}
