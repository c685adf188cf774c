// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters, and what is none, found after the beginning.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [/[^\p{L}]+/u.exec('äb12é')[0], 'aäb'.replace(/\p{Ll}/gu, '<$&>'), '1é2'.search(/é/u), 'x-ü-y'.split(/-/u)] };
  return webhook;
}
