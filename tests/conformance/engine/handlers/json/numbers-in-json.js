// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('[1e3, -0, 1.50, 1E-2, 123456789012345680000]') };
  return webhook;
}
