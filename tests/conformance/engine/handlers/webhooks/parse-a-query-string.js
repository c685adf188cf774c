// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parse a query string.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.fromEntries('a=1&b=x%20y&c'.split('&').map(s => s.split('=').map(decodeURIComponent)).map(([k, v = '']) => [k, v])) };
  return webhook;
}
