// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Async functions give promises.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const f = async () => 1; return [f() instanceof Promise, typeof f().then] })() };
  return webhook;
}
