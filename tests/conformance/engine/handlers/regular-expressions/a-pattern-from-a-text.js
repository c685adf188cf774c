// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pattern from a text.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: new RegExp('^' + 'a.b'.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '$').test('a.b') };
  return webhook;
}
