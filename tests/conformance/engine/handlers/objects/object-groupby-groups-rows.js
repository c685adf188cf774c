// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object.groupBy groups rows.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.groupBy([1, 2, 3, 4], n => n % 2 ? 'odd' : 'even') };
  return webhook;
}
