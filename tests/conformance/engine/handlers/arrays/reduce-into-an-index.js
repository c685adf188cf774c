// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reduce into an index.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [{id: 'a', n: 1}, {id: 'b', n: 2}].reduce((acc, {id, ...r}) => ({...acc, [id]: r}), {}) };
  return webhook;
}
