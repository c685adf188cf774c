// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's Object.keys calls getters, so the own properties of an object are found with for-in. As in QuickJS, a
// text that is spread into an object adds nothing.
const { defineProperty, getOwnPropertySymbols, getOwnPropertyDescriptors, defineProperties } = Object;
const { hasOwnProperty, propertyIsEnumerable } = Object.prototype;
const { apply } = Reflect;

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** The enumerable own names of an object, without reading any property. */
export function ownNames(object) {
  const names = [];
  for (const name in object) if (apply(hasOwnProperty, object, [name])) names.push(name);
  return names;
}

function copy(target, source, key) {
  defineProperty(target, key, { value: source[key], writable: true, enumerable: true, configurable: true });
}

function copyProperties(target, source, isLeftOut) {
  for (const name of ownNames(source)) if (!isLeftOut(name)) copy(target, source, name);
  for (const symbol of getOwnPropertySymbols(source)) {
    if (apply(propertyIsEnumerable, source, [symbol]) && !isLeftOut(symbol)) copy(target, source, symbol);
  }
}

const leavesNothingOut = () => false;

/** What Babel makes of `{ ...a, b, ...c }`: every second argument is spread, the others are literals. */
export function objectSpread2(target, ...sources) {
  sources.forEach((source, index) => {
    if (!isObject(source)) return;
    if (index % 2 === 0) copyProperties(target, source, leavesNothingOut);
    else defineProperties(target, getOwnPropertyDescriptors(source));
  });
  return target;
}

/** What is left of `source` for the rest of an object pattern. */
export function objectWithoutProperties(source, taken) {
  const rest = {};
  if (isObject(source)) copyProperties(rest, source, (key) => taken.includes(key));
  return rest;
}
