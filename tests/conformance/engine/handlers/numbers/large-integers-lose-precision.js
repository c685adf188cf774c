// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Large integers lose precision.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [9007199254740993, 2 ** 53 + 1] };
  return webhook;
}
