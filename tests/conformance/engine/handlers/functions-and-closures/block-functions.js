// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Block functions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { { function f() { return 1 } } return f() })() };
  return webhook;
}
