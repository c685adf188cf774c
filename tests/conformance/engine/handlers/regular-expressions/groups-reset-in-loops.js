// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Groups reset in loops.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /(?:(a)|b)*/.exec('ab').slice().map(x => x ?? null) };
  return webhook;
}
