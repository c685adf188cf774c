// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Freeze makes writes vanish silently.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = Object.freeze({a: 1}); o.a = 2; return o })() };
  return webhook;
}
