// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Match without g and with g.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a1b2'.match(/\d/).index, 'a1b2'.match(/\d/g), 'x'.match(/\d/), 'x'.match(/\d/g)] };
  return webhook;
}
