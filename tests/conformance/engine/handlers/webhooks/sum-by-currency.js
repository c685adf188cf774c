// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sum by currency.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.entries([['USD', 1], ['EUR', 2], ['USD', 3]].reduce((a, [c, n]) => ({...a, [c]: (a[c] ?? 0) + n}), {})) };
  return webhook;
}
