// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Html helpers of old.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['x'.bold(), 'x'.link('u"')] };
  return webhook;
}
