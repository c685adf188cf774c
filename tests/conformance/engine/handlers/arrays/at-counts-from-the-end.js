// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// At counts from the end.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[1, 2, 3].at(-1), [1].at(5), 'abc'.at(-2)] };
  return webhook;
}
