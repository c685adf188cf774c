// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Named groups.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: '2024-01-15'.match(/(?<y>\d{4})-(?<m>\d\d)/).groups };
  return webhook;
}
