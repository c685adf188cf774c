// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object.assign merges left to right.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.assign({}, p.data.metadata, {a: 1}, null, {a: 2}) };
  return webhook;
}
