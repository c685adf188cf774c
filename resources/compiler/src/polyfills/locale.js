// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QuickJS knows no locales: texts compare by code point, and numbers are written as anywhere else.
import { define } from './define.js';

const { normalize, codePointAt } = String.prototype;
const { apply } = Reflect;
const { toLowerCase, indexOf } = String.prototype;

/** The engine writes every capital sigma as σ; at the end of a word it is ς. */
const FINAL_SIGMA = /([A-Za-zͰ-Ͽ\u00c0-\u024f]['’.\u00ad]*)Σ(?!['’.\u00ad]*[A-Za-zͰ-Ͽ\u00c0-\u024f])/g;
const replace = RegExp.prototype[Symbol.replace];

for (const name of ['toLowerCase', 'toLocaleLowerCase']) {
  const method = { [name]() {
    if (this === undefined || this === null) throw new TypeError('cannot convert to object');
    const text = String(this);
    return apply(toLowerCase, apply(indexOf, text, ['Σ']) < 0 ? text : apply(replace, FINAL_SIGMA, [text, '$1ς']), []);
  } };
  define(String.prototype, name, method[name], 0);
}

define(String.prototype, 'localeCompare', { localeCompare(that) {
  if (this === undefined || this === null) throw new TypeError('cannot convert to object');
  const left = apply(normalize, String(this), []);
  const right = apply(normalize, String(that), []);
  for (let index = 0; index < left.length && index < right.length; index++) {
    const one = apply(codePointAt, left, [index]);
    const other = apply(codePointAt, right, [index]);
    if (one !== other) return one < other ? -1 : 1;
    if (one > 0xffff) index++;
  }
  return left.length === right.length ? 0 : left.length < right.length ? -1 : 1;
} }.localeCompare, 1);
