// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Top level values.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [JSON.stringify('a'), JSON.stringify(null), JSON.stringify(undefined) === undefined, JSON.parse(' 1 ')] };
  return webhook;
}
