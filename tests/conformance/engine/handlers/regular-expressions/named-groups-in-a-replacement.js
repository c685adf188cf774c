// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Named groups in a replacement.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: '2024-01-15'.replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, '$<d>.$<m>.$<y>') };
  return webhook;
}
