// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Private brand checks.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { #x; static is(o) { return #x in o } } return [A.is(new A()), A.is({})] })() };
  return webhook;
}
