// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promise combinators are there.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [typeof Promise.allSettled, typeof Promise.any, typeof Promise.withResolvers, typeof Promise.prototype.finally] };
  return webhook;
}
