// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort with localeCompare.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['b', 'a', 'C', 'é', 'e'].sort((a, b) => a.localeCompare(b)) };
  return webhook;
}
