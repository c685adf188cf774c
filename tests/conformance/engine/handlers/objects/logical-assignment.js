// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logical assignment.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {a: 0, b: null, c: 1}; o.a ||= 5; o.b ??= 6; o.c &&= 7; return o })() };
  return webhook;
}
