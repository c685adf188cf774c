// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's own weak collections search linearly and crash on keys that were collected. Here an entry lives on its
// key, under a symbol that reflection does not show.
import { define } from './define.js';

const global = Function('return this')();
const { defineProperty, isExtensible, getOwnPropertySymbols, getOwnPropertyDescriptors } = Object;
const { ownKeys, apply } = Reflect;
const { hasOwnProperty } = Object.prototype;
const EngineMap = Map;
const { get: getFrozen, set: setFrozen, has: hasFrozen, delete: deleteFrozen } = Map.prototype;

const slot = Symbol('slot');
const frozenSlot = Symbol('frozen');
const hidden = { [slot]: true, [frozenSlot]: true };
const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
const owns = (object, key) => apply(hasOwnProperty, object, [key]);
const hide = (object, key, value) => defineProperty(object, key, { value, writable: true, configurable: true, enumerable: false });

function slotOf(collection) {
  if (!isObject(collection) || !owns(collection, slot)) throw new TypeError('not a weak collection');
  return collection[slot];
}

/** The map of entries whose keys take no property. */
const frozenOf = (collection) => collection[frozenSlot];

function getEntry(collection, key) {
  const symbol = slotOf(collection);
  if (!isObject(key)) return undefined;
  return owns(key, symbol) ? key[symbol] : apply(getFrozen, frozenOf(collection), [key]);
}

function hasEntry(collection, key) {
  const symbol = slotOf(collection);
  return isObject(key) && (owns(key, symbol) || apply(hasFrozen, frozenOf(collection), [key]));
}

function setEntry(collection, key, value) {
  const symbol = slotOf(collection);
  if (!isObject(key)) throw new TypeError('invalid value used as weak key');
  if (owns(key, symbol) || isExtensible(key)) hide(key, symbol, value);
  else apply(setFrozen, frozenOf(collection), [key, value]);
}

function deleteEntry(collection, key) {
  const symbol = slotOf(collection);
  if (!isObject(key)) return false;
  return owns(key, symbol) ? delete key[symbol] : apply(deleteFrozen, frozenOf(collection), [key]);
}

function initialise(collection, name, iterable, adder) {
  const symbol = Symbol(name);
  hidden[symbol] = true;
  hide(collection, slot, symbol);
  hide(collection, frozenSlot, new EngineMap());
  if (iterable === undefined || iterable === null) return;
  const add = collection[adder];
  if (typeof add !== 'function') throw new TypeError('not a function');
  for (const item of iterable) {
    if (adder === 'set' && !isObject(item)) throw new TypeError('not an object');
    apply(add, collection, adder === 'set' ? [item[0], item[1]] : [item]);
  }
}

class WeakMap {
  constructor(iterable) {
    initialise(this, 'WeakMap', iterable, 'set');
  }
  delete(key) {
    return deleteEntry(this, key);
  }
  get(key) {
    return getEntry(this, key);
  }
  has(key) {
    return hasEntry(this, key);
  }
  set(key, value) {
    setEntry(this, key, value);
    return this;
  }
}

class WeakSet {
  constructor(iterable) {
    initialise(this, 'WeakSet', iterable, 'add');
  }
  add(value) {
    setEntry(this, value, true);
    return this;
  }
  delete(value) {
    return deleteEntry(this, value);
  }
  has(value) {
    return hasEntry(this, value);
  }
}

for (const [name, constructor] of [['WeakMap', WeakMap], ['WeakSet', WeakSet]]) {
  define(global, name, constructor, 0);
  defineProperty(constructor.prototype, Symbol.toStringTag, { value: name, configurable: true });
}

const isShown = (key) => typeof key !== 'symbol' || hidden[key] !== true;

define(Object, 'getOwnPropertySymbols', { getOwnPropertySymbols(object) {
  return getOwnPropertySymbols(object).filter(isShown);
} }.getOwnPropertySymbols);
define(Object, 'getOwnPropertyDescriptors', { getOwnPropertyDescriptors(object) {
  const descriptors = getOwnPropertyDescriptors(object);
  for (const key of getOwnPropertySymbols(descriptors)) if (!isShown(key)) delete descriptors[key];
  return descriptors;
} }.getOwnPropertyDescriptors);
define(Reflect, 'ownKeys', { ownKeys(object) {
  return ownKeys(object).filter(isShown);
} }.ownKeys);
