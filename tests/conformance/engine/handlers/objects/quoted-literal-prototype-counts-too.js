// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quoted literal prototype counts too.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({'__proto__': Array.prototype}) instanceof Array };
  return webhook;
}
