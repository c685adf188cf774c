// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accessors and statics inherit.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { static make() { return new this() } get n() { return 'A' } } class B extends A { get n() { return super.n + 'B' } } return B.make().n })() };
  return webhook;
}
