// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search and lastIndex.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['abc'.search(/c/), 'abc'.search('z')] };
  return webhook;
}
