// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Index incremented in the target.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [1, 2, 3]; let i = 0; a[i++] *= a[i]; return [a, i] })() };
  return webhook;
}
