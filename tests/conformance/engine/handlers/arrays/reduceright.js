// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReduceRight.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a', 'b', 'c'].reduceRight((s, x) => s + x) };
  return webhook;
}
