// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days between dates.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Math.round((new Date('2024-03-01') - new Date('2024-02-01')) / 864e5) };
  return webhook;
}
