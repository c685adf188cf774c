// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replacer sees toJSON first.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify({d: new Date(0)}, (k, v) => typeof v) };
  return webhook;
}
