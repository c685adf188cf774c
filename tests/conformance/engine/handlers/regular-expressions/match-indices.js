// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Match indices.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /a(?<x>b)?/d.exec('cab').indices.groups.x };
  return webhook;
}
