// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FlatMap maps then flattens.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, 2].flatMap(n => [n, [n * 2]]) };
  return webhook;
}
