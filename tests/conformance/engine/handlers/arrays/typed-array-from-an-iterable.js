// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typed array from an iterable.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...new Float64Array(new Set([1.5, 2.5]))] };
  return webhook;
}
