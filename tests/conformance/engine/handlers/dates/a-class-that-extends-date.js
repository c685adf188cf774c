// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class that extends Date.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class D extends Date { day() { return this.getUTCDate() } } const d = new D('2024-01-15'); return [d.day(), d instanceof Date, d.toJSON()] })() };
  return webhook;
}
