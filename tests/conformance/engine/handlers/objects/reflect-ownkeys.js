// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reflect ownKeys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Reflect.ownKeys({b: 1, a: 2, 1: 3}) };
  return webhook;
}
