// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Variable length look-behind.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'abc123'.match(/(?<=[a-z]+)\d/)[0] };
  return webhook;
}
