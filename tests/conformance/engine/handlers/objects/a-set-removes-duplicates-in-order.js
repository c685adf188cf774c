// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Set removes duplicates in order.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...new Set([3, 1, 3, 2, 1])] };
  return webhook;
}
