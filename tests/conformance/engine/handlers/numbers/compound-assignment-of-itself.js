// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compound assignment of itself.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let i = 2; i += (i = 5) * i; i **= 2; return i })() };
  return webhook;
}
