// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Computed method names.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const k = 'run'; class A { [k + '1']() { return 1 } static ['s']() { return 2 } get [`${k}2`]() { return 3 } } const a = new A(); return [a.run1(), A.s(), a.run2] })() };
  return webhook;
}
