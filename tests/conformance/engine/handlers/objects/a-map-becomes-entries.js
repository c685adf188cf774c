// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Map becomes entries.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...new Map([['a', 1], ['b', 2]]).entries()] };
  return webhook;
}
