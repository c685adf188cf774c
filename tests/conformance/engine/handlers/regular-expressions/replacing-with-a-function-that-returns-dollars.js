// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replacing with a function that returns dollars.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'a'.replace(/a/, () => '$&$1') };
  return webhook;
}
