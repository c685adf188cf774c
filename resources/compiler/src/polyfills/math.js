// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { define } from './define.js';

const { abs, floor, pow, sign } = Math;

define(Math, 'round', { round(value) {
  const number = +value;
  const below = floor(number);
  if (number - below < 0.5) return below; // the engine adds a half first, which large numbers have no room for
  return number > -1 && number < 0 ? -0 : below + (number === below ? 0 : 1);
} }.round);

define(Math, 'cbrt', { cbrt(value) {
  const number = +value;
  const size = abs(number);
  if (size === 0 || size === Infinity || size !== size) return number;
  let root = pow(size, 1 / 3);
  root -= (root - size / (root * root)) / 3; // one step of Newton's, as the power is off by a few units in the last place
  return sign(number) * root;
} }.cbrt);
