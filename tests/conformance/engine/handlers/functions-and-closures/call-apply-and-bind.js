// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Call, apply and bind.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function f(b) { return this.a + b } return [f.call({a: 1}, 2), f.apply({a: 1}, [3]), f.bind({a: 5})(1)] })() };
  return webhook;
}
