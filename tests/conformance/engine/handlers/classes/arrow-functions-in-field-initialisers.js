// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arrow functions in field initialisers.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { n = 3; get = () => this.n } const {get} = new A(); return get() })() };
  return webhook;
}
