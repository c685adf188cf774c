// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flat flattens one level.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, [2, [3, [4]]]].flat() };
  return webhook;
}
