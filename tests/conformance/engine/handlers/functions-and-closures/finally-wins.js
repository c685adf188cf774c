// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finally wins.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { return 'try' } finally { return 'finally' } })() };
  return webhook;
}
