// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CopyWithin.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, 2, 3, 4, 5].copyWithin(0, 3) };
  return webhook;
}
