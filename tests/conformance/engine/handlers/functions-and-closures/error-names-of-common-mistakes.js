// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Error names of common mistakes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [() => null.x, () => undefined(), () => nope, () => new (() => {})(), () => [...1], () => ({}).x.y, () => new Array(-1), () => 'a'.repeat(-1), () => JSON.parse('{'), () => decodeURI('%')].map(f => { try { f() } catch (e) { return e.name } }) };
  return webhook;
}
