// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Default parameters run at each call.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let n = 0; const f = (x = ++n) => x; f(); f(); return f() })() };
  return webhook;
}
