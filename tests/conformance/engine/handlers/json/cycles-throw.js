// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cycles throw.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {}; o.self = o; try { JSON.stringify(o) } catch (e) { return e.name } })() };
  return webhook;
}
