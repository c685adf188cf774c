// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// String concatenation with objects.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: '' + [1, [2]] + {} + null + undefined + true };
  return webhook;
}
