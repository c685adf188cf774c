// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nullish coalescing keeps zero.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [0 ?? 1, '' ?? 1, null ?? 1, undefined ?? 1] };
  return webhook;
}
