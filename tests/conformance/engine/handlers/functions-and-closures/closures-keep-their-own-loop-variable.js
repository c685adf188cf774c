// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closures keep their own loop variable.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const f = []; for (let i = 0; i < 3; i++) f.push(() => i); return f.map(g => g()) })() };
  return webhook;
}
