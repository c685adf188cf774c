// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Split with limit and captures.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a1b2c'.split(/\d/), 'a1b2'.split(/(\d)/), 'a,b,c'.split(',', 2), 'abc'.split('')] };
  return webhook;
}
