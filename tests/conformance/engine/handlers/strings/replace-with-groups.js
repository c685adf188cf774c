// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replace with groups.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'John Smith'.replace(/(\w+) (\w+)/, '$2, $1') };
  return webhook;
}
