// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// LastIndexOf and indexOf with start.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[1, 2, 1].lastIndexOf(1), [1, 2, 1].indexOf(1, 1)] };
  return webhook;
}
