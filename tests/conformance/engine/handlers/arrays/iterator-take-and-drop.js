// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Iterator take and drop.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...[1, 2, 3, 4, 5].values().drop(1).take(3)] };
  return webhook;
}
