// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort keeps holes last.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [3, , 1]; a.sort(); return [a.length, 2 in a, a[0]] })() };
  return webhook;
}
