// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Escape and unescape.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [escape('ü a'), unescape('%FC')] };
  return webhook;
}
