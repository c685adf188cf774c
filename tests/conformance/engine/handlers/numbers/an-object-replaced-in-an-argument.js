// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An object replaced in an argument.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let o = {n: 1, f(x) { return this.n + x.n }}; return o.f(o = {n: 10}) })() };
  return webhook;
}
