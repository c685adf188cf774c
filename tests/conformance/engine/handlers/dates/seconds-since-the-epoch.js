// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seconds since the epoch.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Math.floor(new Date(p.timestamp).getTime() / 1000) };
  return webhook;
}
