// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Property list with numbers.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify({1: 'a', 2: 'b'}, [2, '1', 2]) };
  return webhook;
}
