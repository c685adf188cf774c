// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A function variable replaced by its argument.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let f = () => 'old'; return f(f = () => 'new') })() };
  return webhook;
}
