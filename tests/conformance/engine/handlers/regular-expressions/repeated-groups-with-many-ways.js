// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A group that could match one text in many ways, on a short one.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [/^(\w+\s?)*$/.exec('ab cd')[1], /^(?:a+)+$/.test('aaa'), /(?:\s*,\s*)+/.exec('a , , b')[0]] };
  return webhook;
}
