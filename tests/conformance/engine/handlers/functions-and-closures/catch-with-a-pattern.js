// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catch with a pattern.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { throw {code: 4, info: [5]} } catch ({code, info: [first]}) { return [code, first] } })() };
  return webhook;
}
