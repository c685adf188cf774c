// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tagged templates see the raw text.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ((s, ...v) => [s.raw.join('|'), v])`a\n${1}b${2}` };
  return webhook;
}
