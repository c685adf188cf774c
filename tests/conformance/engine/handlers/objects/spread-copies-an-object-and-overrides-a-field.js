// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spread copies an object and overrides a field.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: {...p, type: 'x'} };
  return webhook;
}
