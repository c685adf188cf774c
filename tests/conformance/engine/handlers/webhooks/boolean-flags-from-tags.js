// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boolean flags from tags.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.fromEntries(['vip', 'beta'].map(t => [`is_${t}`, true])) };
  return webhook;
}
