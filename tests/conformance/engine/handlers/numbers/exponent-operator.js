// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exponent operator.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [2 ** 10, 2 ** -1, (-2) ** 2, 2 ** 3 ** 2] };
  return webhook;
}
