// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Insertion sort by hand.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [3, 1, 2]; for (let i = 1; i < a.length; i++) { const v = a[i]; let j = i; while (j > 0 && a[j - 1] > v) a[j] = a[--j]; a[j] = v } return a })() };
  return webhook;
}
