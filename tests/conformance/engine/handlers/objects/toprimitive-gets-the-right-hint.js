// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ToPrimitive gets the right hint.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {[Symbol.toPrimitive](h) { return h }}; return [`${o}`, o + '', [+o], String(o)].map(String) })() };
  return webhook;
}
