// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Error causes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { throw new Error('outer', {cause: new TypeError('inner')}) } catch (e) { return [e.message, e.cause.name, e.cause.message] } })() };
  return webhook;
}
