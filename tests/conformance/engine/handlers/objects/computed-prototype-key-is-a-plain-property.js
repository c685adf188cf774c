// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Computed prototype key is a plain property.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.keys({['__proto__']: 1}) };
  return webhook;
}
