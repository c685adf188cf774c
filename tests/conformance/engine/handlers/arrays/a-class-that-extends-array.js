// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class that extends Array.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class L extends Array { last() { return this[this.length - 1] } } const l = new L(); l.push(1, 2); return [l.last(), l.length, l instanceof L, Array.isArray(l)] })() };
  return webhook;
}
