// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort is stable for many.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Array.from({length: 40}, (_, i) => ({i, k: i % 3})).sort((a, b) => a.k - b.k).map(o => o.i) };
  return webhook;
}
