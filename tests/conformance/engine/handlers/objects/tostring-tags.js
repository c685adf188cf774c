// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ToString tags.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Object.prototype.toString.call([]), Object.prototype.toString.call(null), `${{}}`, String(new Date(NaN))] };
  return webhook;
}
