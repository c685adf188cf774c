// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Escapes in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify('\b\f\n\r\t"\\/\u0001') };
  return webhook;
}
