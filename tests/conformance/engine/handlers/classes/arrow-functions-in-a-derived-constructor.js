// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arrow functions in a derived constructor.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { constructor(n) { this.n = n } } class B extends A { constructor(n) { super(n); this.get = () => this.n } } return new B(4).get() })() };
  return webhook;
}
