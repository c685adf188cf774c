// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bitmask of permissions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['read', 'write'].reduce((m, x) => m | {read: 1, write: 2, admin: 4}[x], 0) };
  return webhook;
}
