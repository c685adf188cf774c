// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Csv row.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a', 'b,c', 'd"e', null, 3].map(v => v == null ? '' : /[",\n]/.test(v) ? `"${String(v).replace(/"/g, '""')}"` : v).join(',') };
  return webhook;
}
