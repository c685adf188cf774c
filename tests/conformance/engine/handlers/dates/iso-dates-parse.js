// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ISO dates parse.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [new Date('2024-01-15').getTime(), new Date('2024-01-15T10:20:30Z').getTime(), new Date('2024-01-15T10:20:30.5+02:00').getTime()] };
  return webhook;
}
