// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Static blocks and fields.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { static a = 1; static #b = 2; static c; static { this.c = this.a + A.#b } } return [A.a, A.c] })() };
  return webhook;
}
