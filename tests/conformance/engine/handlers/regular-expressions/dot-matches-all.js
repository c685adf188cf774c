// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dot matches all.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /a.b/s.test('a\nb') && !/a.b/.test('a\nb') };
  return webhook;
}
