// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FindLast and findLastIndex.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[1, 2, 3, 4].findLast(n => n % 2), [1, 2, 3, 4].findLastIndex(n => n % 2), [1].findLast(n => n > 5)] };
  return webhook;
}
