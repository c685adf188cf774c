// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Date arithmetic over month ends.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const d = new Date(Date.UTC(2024, 0, 31)); d.setUTCMonth(1); return d.toISOString() })() };
  return webhook;
}
