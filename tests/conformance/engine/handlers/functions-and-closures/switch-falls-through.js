// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Switch falls through.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (x => { const r = []; switch (x) { case 1: r.push(1); case 2: r.push(2); break; default: r.push('d') } return r })(1) };
  return webhook;
}
