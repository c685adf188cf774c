// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reviver turns texts into dates.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('{"at":"2024-01-15T00:00:00.000Z"}', (k, v) => k === 'at' ? new Date(v).getTime() : v) };
  return webhook;
}
