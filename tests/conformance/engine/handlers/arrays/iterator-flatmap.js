// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Iterator flatMap.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, 2].values().flatMap(n => [n, n]).toArray() };
  return webhook;
}
