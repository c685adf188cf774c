// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { define } from './define.js';

const { apply, construct } = Reflect;
const { defineProperty, getPrototypeOf, setPrototypeOf } = Object;
const arrayFrom = Array.from;

// The engine takes a text apart by units instead of characters.
define(Array, 'from', { from(items, ...rest) {
  return apply(arrayFrom, this, [typeof items === 'string' ? [...items] : items, ...rest]);
} }.from, 1);

// Its typed arrays cannot be made of anything iterable but an array.
const TypedArray = getPrototypeOf(Uint8Array);
const isView = ArrayBuffer.isView;

function listOf(source) {
  if (typeof source !== 'object' || source === null || Array.isArray(source) || isView(source) || source instanceof ArrayBuffer) return source;
  const iterate = source[Symbol.iterator];
  return iterate === undefined || iterate === null ? source : [...{ [Symbol.iterator]: () => apply(iterate, source, []) }];
}

for (const name of ['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array']) {
  const native = globalThis[name];
  const constructor = { [name]: function (source, ...rest) {
    if (new.target === undefined) throw new TypeError('constructor requires new');
    return construct(native, arguments.length === 0 ? [] : [listOf(source), ...rest], new.target);
  } }[name];
  setPrototypeOf(constructor, TypedArray);
  defineProperty(constructor, 'prototype', { value: native.prototype, writable: false, enumerable: false, configurable: false });
  defineProperty(constructor, 'BYTES_PER_ELEMENT', { value: native.BYTES_PER_ELEMENT, writable: false, enumerable: false, configurable: false });
  define(globalThis, name, constructor, 3);
  defineProperty(native.prototype, 'constructor', { value: constructor, writable: true, enumerable: false, configurable: true });
}

const typedFrom = TypedArray.from;
define(TypedArray, 'from', { from(source, ...rest) {
  return apply(typedFrom, this, [listOf(typeof source === 'string' ? [...source] : source), ...rest]);
} }.from, 1);

// Methods of an array of a class of its own give arrays of that class.
const { isArray } = Array;
for (const name of ['map', 'filter', 'slice', 'splice', 'concat']) {
  const native = Array.prototype[name];
  const method = { [name]() {
    const result = apply(native, this, arguments);
    return isArray(this) && this.constructor !== Array ? likeItsSource(this, result) : result;
  } };
  define(Array.prototype, name, method[name], native.length);
}

function likeItsSource(source, result) {
  const { constructor } = source;
  const species = typeof constructor === 'function' ? constructor[Symbol.species] : constructor;
  if (species === undefined || species === null || species === Array) return result;
  const copy = new species(0);
  result.forEach((value, index) => defineProperty(copy, index, { value, writable: true, enumerable: true, configurable: true }));
  copy.length = result.length;
  return copy;
}
