// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Assignment through two names.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let a = {n: 1}; const b = a; a.x = a = {n: 2}; return [b, a] })() };
  return webhook;
}
