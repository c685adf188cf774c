// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proxy traps see reads.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; const o = new Proxy({a: 1}, {get(t, k) { log.push(String(k)); return t[k] }}); o.a; o.b; return log })() };
  return webhook;
}
