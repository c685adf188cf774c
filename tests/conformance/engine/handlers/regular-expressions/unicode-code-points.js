// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unicode code points.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [/^.$/u.test('😀'), /^.$/.test('😀'), '😀'.match(/\u{1F600}/u).index, /[😀]/u.test('😀')] };
  return webhook;
}
