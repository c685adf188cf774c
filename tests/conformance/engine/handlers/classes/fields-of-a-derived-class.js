// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of a derived class.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { constructor() { this.seen = this.v } v = 1 } class B extends A { v = 2 } const b = new B(); return [b.seen, b.v] })() };
  return webhook;
}
