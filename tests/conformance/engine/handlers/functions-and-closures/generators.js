// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Generators.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function* g(n) { while (n > 0) yield n-- } return [...g(3)] })() };
  return webhook;
}
