// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logical assignment does not evaluate twice.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let n = 0; const o = {get k() { n++; return 1 }}; o.k ??= 2; return n })() };
  return webhook;
}
