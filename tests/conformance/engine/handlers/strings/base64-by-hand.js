// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Base64 by hand.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const t = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'; const s = 'hi!'; let b = 0; for (const c of s) b = b << 8 | c.charCodeAt(0); return [18, 12, 6, 0].map(n => t[b >> n & 63]).join('') })() };
  return webhook;
}
