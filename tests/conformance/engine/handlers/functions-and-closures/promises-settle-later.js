// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promises settle later.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let done = false; Promise.resolve().then(() => { done = true }); return done })() };
  return webhook;
}
