// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A generator feeds a typed array.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...Uint16Array.from((function* () { yield 1; yield 65537 })())] };
  return webhook;
}
