// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unicode in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('"\\u00e9\\ud83d\\ude00"') };
  return webhook;
}
