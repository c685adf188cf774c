// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comma and increments.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let i = 1; return [i++ + ++i, i, i-- - --i, i, (i++, i)] })() };
  return webhook;
}
