// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object.hasOwn looks at own keys only.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Object.hasOwn(p, 'type'), Object.hasOwn(p, 'toString')] };
  return webhook;
}
