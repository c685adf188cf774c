// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Strict mode throws on frozen objects.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { 'use strict'; const o = Object.freeze({a: 1}); try { o.a = 2 } catch (e) { return e.name } })() };
  return webhook;
}
