// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remainders.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [5 % 3, -5 % 3, 5.5 % 2, 5 % Infinity] };
  return webhook;
}
