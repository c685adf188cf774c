// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Destructuring with holes and rest.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const [a, , b = 5, ...r] = [1, 2, undefined, 4, 5]; return [a, b, r] })() };
  return webhook;
}
