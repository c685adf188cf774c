// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Own iterators.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const range = {from: 1, to: 3, *[Symbol.iterator]() { for (let i = this.from; i <= this.to; i++) yield i }}; return [...range, Math.max(...range)] })() };
  return webhook;
}
