// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comma, void and conditional chains.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [(1, 2), void 0 ?? 'u', 1 ? 2 ? 'a' : 'b' : 'c'] };
  return webhook;
}
