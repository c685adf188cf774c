// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Array length can be cut.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [1, 2, 3]; a.length = 1; a[3] = 4; return [a.length, a] })() };
  return webhook;
}
