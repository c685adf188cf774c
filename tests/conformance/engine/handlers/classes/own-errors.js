// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Own errors.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class E extends Error { constructor(m, code) { super(m); this.name = 'E'; this.code = code } } try { throw new E('bad', 7) } catch (e) { return [e.name, e.message, e.code, e instanceof E, e instanceof Error, String(e)] } })() };
  return webhook;
}
