// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Query string from parameters.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.entries({a: 1, b: 'x y', c: null}).filter(([, v]) => v !== null).map(kv => kv.map(encodeURIComponent).join('=')).join('&') };
  return webhook;
}
