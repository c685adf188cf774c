// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replace with special patterns.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['abc'.replace('b', '[$&]'), 'abc'.replace('b', "$`$'"), 'abc'.replace('b', '$$')] };
  return webhook;
}
