// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Normalize.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['e\u0301'.normalize('NFC').length, '\u00e9'.normalize('NFD').length] };
  return webhook;
}
