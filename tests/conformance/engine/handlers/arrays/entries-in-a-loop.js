// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries in a loop.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const r = []; for (const [i, v] of ['a', 'b'].entries()) r.push(i + v); return r })() };
  return webhook;
}
