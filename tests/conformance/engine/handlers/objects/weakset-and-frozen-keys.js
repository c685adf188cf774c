// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WeakSet and frozen keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const s = new WeakSet(); const k = Object.freeze({}); s.add(k); return [s.has(k), Object.getOwnPropertySymbols(k).length] })() };
  return webhook;
}
