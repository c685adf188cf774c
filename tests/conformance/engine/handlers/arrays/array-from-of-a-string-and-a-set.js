// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Array.from of a string and a Set.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Array.from('a😀'), Array.from(new Set([1, 1]))] };
  return webhook;
}
