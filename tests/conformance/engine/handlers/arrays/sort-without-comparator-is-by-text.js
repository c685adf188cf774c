// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort without comparator is by text.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [10, 9, 1, undefined, 'b', 'a', null].sort() };
  return webhook;
}
