// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clock and chance as programs see them: the machine's, or fixed, so that a run can be repeated.
import { define } from './define.js';

const nativeNow = Date.now;
const nativeRandom = Math.random;
const { imul } = Math;

let fixedTime;
let state = 0;

/** Lets the clock stand at `time`, in milliseconds since 1970, and numbers by chance begin anew; undefined undoes it. */
export function fixConditions(time) {
  fixedTime = time;
  state = 1;
}

export function now() {
  return fixedTime === undefined ? nativeNow() : fixedTime;
}

/** Mulberry32: one state of 32 bits, evenly spread. */
function nextRandom() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

define(Math, 'random', { random() {
  return fixedTime === undefined ? nativeRandom() : nextRandom();
} }.random);
