// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Split by a pattern with flags.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['aXbxc'.split(/x/i), ''.split(/,/), 'a, b;c'.split(/[,;]\s*/)] };
  return webhook;
}
