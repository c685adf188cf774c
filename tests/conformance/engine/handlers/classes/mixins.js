// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mixins.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const M = B => class extends B { m() { return 'm' } }; class A {} return new (M(A))().m() })() };
  return webhook;
}
