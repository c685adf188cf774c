// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReplaceAll with text and function.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a.b.c'.replaceAll('.', '-'), 'aXbX'.replaceAll('X', (m, i) => i)] };
  return webhook;
}
