// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// LocaleCompare is -1, 0 or 1.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'), 'a'.localeCompare('B')] };
  return webhook;
}
