// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catch without a binding.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { throw 1 } catch { return 'caught' } })() };
  return webhook;
}
