// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renamed destructuring.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const {data: {customer: {email: to}}} = p; return to })() };
  return webhook;
}
