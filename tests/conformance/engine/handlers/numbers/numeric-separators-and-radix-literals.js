// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numeric separators and radix literals.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1_000_000, 0b101, 0o17, 0xff, .5, 5.] };
  return webhook;
}
