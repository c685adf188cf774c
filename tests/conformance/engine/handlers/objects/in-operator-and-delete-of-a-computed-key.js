// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In operator and delete of a computed key.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {a: 1}; const k = 'a'; const was = k in o; delete o[k]; return [was, k in o] })() };
  return webhook;
}
