// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Super in object methods.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const base = {hi() { return 'base' }}; const o = {__proto__: base, hi() { return super.hi() + '!' }}; return o.hi() })() };
  return webhook;
}
