// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Argument order.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; const f = n => { log.push(n); return n }; [f(1), f(2)]; ({a: f(3), [f(4)]: f(5)}); f(6) + f(7) * f(8); return log })() };
  return webhook;
}
