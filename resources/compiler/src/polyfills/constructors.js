// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What core-js adds are plain functions, which `new` would take; built-in methods are no constructors.
const { apply, construct, ownKeys } = Reflect;
const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;
const methods = new Map(); // by the function; one that stands in two places stays one

function isConstructor(value) {
  try {
    construct(Object, [], value);
    return true;
  } catch {
    return false;
  }
}

function methodOf(original) {
  if (methods.has(original)) return methods.get(original);
  const { name, length } = original;
  const method = { [name](...values) { return apply(original, this, values); } }[name];
  defineProperty(method, 'name', { value: name, configurable: true });
  defineProperty(method, 'length', { value: length, configurable: true });
  methods.set(original, method);
  return method;
}

function replaceIn(target) {
  for (const key of ownKeys(target)) {
    const property = getOwnPropertyDescriptor(target, key);
    const isMethod = typeof property.value === 'function' && key !== 'constructor' && /^[a-z]/.test(property.value.name);
    if (isMethod && property.configurable && isConstructor(property.value)) defineProperty(target, key, { ...property, value: methodOf(property.value) });
  }
}

const TypedArray = getPrototypeOf(Uint8Array);
for (const type of [Array, Object, Map, Set, String, Promise, Iterator, TypedArray]) {
  replaceIn(type);
  replaceIn(type.prototype);
}
replaceIn(Math);
