// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Var loops share theirs.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { var f = []; for (var i = 0; i < 3; i++) f.push(() => i); return f.map(g => g()) })() };
  return webhook;
}
