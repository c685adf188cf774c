// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holes in map and forEach.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let n = 0; [1, , 3].forEach(() => n++); return [n, [1, , 3].map(x => x * 2)] })() };
  return webhook;
}
