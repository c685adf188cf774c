// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Join of odd values.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, null, undefined, [2, [3]], {}].join('-') };
  return webhook;
}
