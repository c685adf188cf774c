// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Swap of elements.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [1, 2, 3]; let i = 0, j = 2; [a[i], a[j]] = [a[j], a[i]]; return a })() };
  return webhook;
}
