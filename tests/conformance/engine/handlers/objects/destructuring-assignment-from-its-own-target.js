// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Destructuring assignment from its own target.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let node = {next: {next: null, v: 2}, v: 1}; let v; const seen = []; while (node) { ({v, next: node} = node); seen.push(v) } return seen })() };
  return webhook;
}
