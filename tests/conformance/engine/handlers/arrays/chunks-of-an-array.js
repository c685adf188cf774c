// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chunks of an array.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [1, 2, 3, 4, 5], r = []; for (let i = 0; i < a.length; i += 2) r.push(a.slice(i, i + 2)); return r })() };
  return webhook;
}
