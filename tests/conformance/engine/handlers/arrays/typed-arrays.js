// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typed arrays.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const t = new Uint8Array([1, 256, -1]); return [[...t], [...t.map(x => x + 1)], t.length] })() };
  return webhook;
}
