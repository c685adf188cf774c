// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Delete removes a key.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const c = {...p.data.customer}; delete c.email; return c })() };
  return webhook;
}
