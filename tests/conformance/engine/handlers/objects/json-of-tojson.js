// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of toJSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({when: {toJSON(k) { return 'k=' + k }}}) };
  return webhook;
}
