// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort is stable.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [{k: 1, i: 0}, {k: 0, i: 1}, {k: 1, i: 2}, {k: 0, i: 3}].sort((a, b) => a.k - b.k) };
  return webhook;
}
