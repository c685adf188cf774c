// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shorthand methods and getters serialise.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({a: 1, get b() { return this.a + 1 }, c() {}}) };
  return webhook;
}
