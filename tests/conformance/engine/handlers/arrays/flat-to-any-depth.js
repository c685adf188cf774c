// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flat to any depth.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, [2, [3, [4]]]].flat(Infinity) };
  return webhook;
}
