// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nested rest keeps what is left.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const {data: {customer, ...d}, ...r} = p; return [Object.keys(d), Object.keys(r)] })() };
  return webhook;
}
