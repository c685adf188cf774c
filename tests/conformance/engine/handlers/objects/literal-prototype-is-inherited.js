// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Literal prototype is inherited.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({__proto__: {x: 1}}).x };
  return webhook;
}
