// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object.entries and fromEntries round trip.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.fromEntries(Object.entries(p.data.metadata).map(([k, v]) => [k.toUpperCase(), v])) };
  return webhook;
}
