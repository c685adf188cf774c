// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// AggregateError.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const e = new AggregateError([new Error('a'), 1], 'many'); return [e.message, e.errors.length, e.name, e instanceof Error] })() };
  return webhook;
}
