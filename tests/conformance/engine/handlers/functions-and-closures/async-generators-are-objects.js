// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Async generators are objects.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { async function* g() { yield 1 } return typeof g()[Symbol.asyncIterator] })() };
  return webhook;
}
