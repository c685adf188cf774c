// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// String comparison.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a' < 'b', 'B' < 'a', '10' < '9', 10 < '9', 'a' < 1] };
  return webhook;
}
