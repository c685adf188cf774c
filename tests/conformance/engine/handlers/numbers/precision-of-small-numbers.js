// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
  const numbers = [0.000001, -0.00000123, 0.00000999, 1e-7, 0.1, 123.456, 1e21, 0, NaN];
  webhook.payload = numbers.map((number) => [1, 2, 5].map((precision) => number.toPrecision(precision)));
  return webhook;
}
