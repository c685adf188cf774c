// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unique by a key.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...new Map([{id: 1, v: 'a'}, {id: 1, v: 'b'}, {id: 2, v: 'c'}].map(o => [o.id, o])).values()] };
  return webhook;
}
