// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getters and setters.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class T { #c = 0; get f() { return this.#c * 9 / 5 + 32 } set f(v) { this.#c = (v - 32) * 5 / 9 } } const t = new T(); t.f = 212; return t.f })() };
  return webhook;
}
