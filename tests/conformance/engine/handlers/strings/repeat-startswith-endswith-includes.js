// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repeat, startsWith, endsWith, includes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['ab'.repeat(2), 'abc'.startsWith('b', 1), 'abc'.endsWith('b', 2), 'abc'.includes('d')] };
  return webhook;
}
