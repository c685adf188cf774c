// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// DefineProperty hides keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {a: 1}; Object.defineProperty(o, 'h', {value: 2}); return [o, o.h] })() };
  return webhook;
}
