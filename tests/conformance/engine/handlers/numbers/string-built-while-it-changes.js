// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// String built while it changes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let s = 'a'; s = s + (s += 'b') + s; return s })() };
  return webhook;
}
