// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// New.target.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function F() { return new.target === F } class A { constructor() { this.t = new.target.name } } class B extends A {} return [new B().t, new F() instanceof F] })() };
  return webhook;
}
