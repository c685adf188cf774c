// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exponent of getters in order.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; const o = {get a() { log.push('a'); return 2 }, get b() { log.push('b'); return 3 }}; return [o.a ** o.b, log] })() };
  return webhook;
}
