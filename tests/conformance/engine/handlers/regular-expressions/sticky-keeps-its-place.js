// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sticky keeps its place.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const r = /a/y; r.lastIndex = 1; return [r.test('ba'), r.lastIndex, r.test('ba'), r.lastIndex] })() };
  return webhook;
}
