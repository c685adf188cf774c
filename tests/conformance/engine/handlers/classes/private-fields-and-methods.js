// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Private fields and methods.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { #x = 1; #inc() { return ++this.#x } get x() { return this.#x } bump() { return this.#inc() } } const a = new A(); a.bump(); return a.x })() };
  return webhook;
}
