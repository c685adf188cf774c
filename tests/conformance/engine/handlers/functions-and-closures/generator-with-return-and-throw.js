// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Generator with return and throw.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; function* g() { try { yield 1; yield 2 } finally { log.push('end') } } for (const x of g()) { log.push(x); break } return log })() };
  return webhook;
}
