// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lazy and greedy.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['<a><b>'.match(/<.+?>/)[0], '<a><b>'.match(/<.+>/)[0]] };
  return webhook;
}
