// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Look-behind.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['$5 and $10'.match(/(?<=\$)\d+/g), 'a1 b2'.match(/(?<!a)\d/)[0]] };
  return webhook;
}
