// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names that the engine's own parser does not know.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const \u2118 = 1; class A { #\u212e = 2; sum(o) { return this.#\u212e + o.\u2118; } } return [new A().sum({ \u2118 }), Object.keys({ \u2118 })]; })() };
  return webhook;
}
