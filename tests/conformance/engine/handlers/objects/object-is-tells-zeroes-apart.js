// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object.is tells zeroes apart.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Object.is(0, -0), Object.is(NaN, NaN), 0 === -0] };
  return webhook;
}
