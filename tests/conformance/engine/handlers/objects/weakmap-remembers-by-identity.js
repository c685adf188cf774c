// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WeakMap remembers by identity.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const m = new WeakMap(); const k = {}; m.set(k, 1); return [m.get(k), m.has({}), m.delete(k), m.has(k)] })() };
  return webhook;
}
