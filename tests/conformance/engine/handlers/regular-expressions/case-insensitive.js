// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Case insensitive.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['AbC'.replace(/b/i, 'x'), /É/i.test('é'), /[a-z]/i.test('K'), /\u212a/i.test('k'), /\u212a/iu.test('k')] };
  return webhook;
}
