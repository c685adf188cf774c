// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Word boundaries and classes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['foo-bar'.match(/\b\w/g), /[^\s\S]/.test('a'), /[\d-x]/.test('-'), /[]/.test('a'), /[^]/.test('\n')] };
  return webhook;
}
