// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A local read before it is assigned.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let x = 1; return x + (x = 5) })() };
  return webhook;
}
