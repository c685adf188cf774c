// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loosely written dates.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['Jan 15, 2024', '15 January 2024 10:20', '1/2/2024', '2024/1/5 3:04', 'Mon, 15 Jan 2024 10:20:30 GMT', '2024-1-5', 'Jan 15 2024 10:20 PM'].map(s => Date.parse(s)) };
  return webhook;
}
