// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Halves, what is just below one, and numbers without room for a fraction.
function handler(webhook) {
  const numbers = [0.5, 1.5, -0.5, -1.5, -0.2, 0, -0, 0.49999999999999994, -2.5, 2.4, 4503599627370497, -9007199254740991, 1e300, NaN, Infinity, -Infinity, '2.5', null];
  webhook.payload = numbers.map((number) => { const rounded = Math.round(number); return Object.is(rounded, -0) ? '-0' : String(rounded); });
  return webhook;
}
