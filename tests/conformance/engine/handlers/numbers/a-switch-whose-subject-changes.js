// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A switch whose subject changes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let s = 1; switch (s) { case (s = 2): return 'no'; case 1: return 'yes' } })() };
  return webhook;
}
