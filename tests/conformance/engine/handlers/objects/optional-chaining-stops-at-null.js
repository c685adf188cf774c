// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Optional chaining stops at null.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [p?.nope?.deep.er, p.nope?.(), p.nope?.[0], p.data?.customer?.email] };
  return webhook;
}
