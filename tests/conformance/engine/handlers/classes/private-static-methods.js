// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Private static methods.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { static #p(x) { return x * 2 } static q(x) { return A.#p(x) } } return A.q(4) })() };
  return webhook;
}
