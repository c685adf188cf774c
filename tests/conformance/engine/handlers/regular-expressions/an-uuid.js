// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An UUID.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test('123e4567-e89b-12d3-a456-426614174000') };
  return webhook;
}
