// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Optional groups are undefined.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'ac'.match(/a(b)?(c)/).map(x => x === undefined ? 'none' : x) };
  return webhook;
}
