// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rest parameters and length.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const f = (a, b = 1, ...c) => c; return [f.length, f(1, 2, 3, 4)] })() };
  return webhook;
}
