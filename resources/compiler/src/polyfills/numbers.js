// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's toPrecision changes to an exponent too early: 0.000001 is "0.000001" to one digit, and "1e-7" what is less.
import { define } from './define.js';

const { apply } = Reflect;
const { toExponential, toPrecision } = Number.prototype;
const { repeat } = String.prototype;
const smallest = -6; // the exponent down to which there is none

/** `digits` with the point after `exponent + 1` of them. */
function fixed(sign, digits, exponent) {
  if (exponent < 0) return `${sign}0.${apply(repeat, '0', [-exponent - 1])}${digits}`;
  const whole = digits.slice(0, exponent + 1);
  return sign + whole + (whole.length < digits.length ? `.${digits.slice(exponent + 1)}` : '');
}

define(Number.prototype, 'toPrecision', { toPrecision(precision) {
  const native = apply(toPrecision, this, [precision]);
  const at = native.indexOf('e-');
  if (at < 0 || -native.slice(at + 2) < smallest) return native;
  const exponential = apply(toExponential, this, [precision - 1]);
  const [mantissa, exponent] = exponential.split('e');
  const sign = mantissa[0] === '-' ? '-' : '';
  return fixed(sign, mantissa.slice(sign.length).replace('.', ''), +exponent);
} }.toPrecision);
