// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Global exec loop.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const r = /(\w)=(\d)/g, out = {}; let m; while ((m = r.exec('a=1&b=2')) !== null) out[m[1]] = +m[2]; return out })() };
  return webhook;
}
