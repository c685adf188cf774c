// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A local compared while it changes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let i = 0, n = 0; while (i < (i = i + 1) && n < 5) n++; return [i, n] })() };
  return webhook;
}
