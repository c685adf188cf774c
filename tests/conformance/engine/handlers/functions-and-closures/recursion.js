// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recursion.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2); return fib(15) })() };
  return webhook;
}
