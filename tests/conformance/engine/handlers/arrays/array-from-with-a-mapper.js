// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Array.from with a mapper.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Array.from({length: 3}, (_, i) => i * i) };
  return webhook;
}
