// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hoisted functions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { return f(); function f() { return 'hoisted' } })() };
  return webhook;
}
