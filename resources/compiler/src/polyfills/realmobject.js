// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { REALM_OBJECT } from '../realmobject.js';
import { fixConditions } from './conditions.js';
import { compileText, indirectEval, makeFunction } from './evaluatedtext.js';
import { helpers } from './helpers.js';
import { regularExpression } from './regularexpressions.js';
import { nativeStringify } from './natives.js';
import { ownNames } from './spread.js';

const { setPrototypeOf, freeze, defineProperty } = Object;

/** What an object literal with a `__proto__: prototype` in it means. */
function withPrototype(prototype, object) {
  const isPrototype = prototype === null || typeof prototype === 'object' || typeof prototype === 'function';
  return isPrototype ? setPrototypeOf(object, prototype) : object;
}

const nativeKeys = Object.keys;

/** `Object.keys` for programs with getters, which must not run. */
function keys(object) {
  return typeof object === 'object' && object !== null ? ownNames(object) : nativeKeys(object);
}

/** What a default value does that reads a parameter without a value. */
function refuseEarlyRead(name) {
  throw new ReferenceError(`${name} is not initialized`);
}

const value = freeze(Object.assign({ compileText, indirectEval, makeFunction, regularExpression, withPrototype, keys, stringify: nativeStringify, fixConditions, refuseEarlyRead }, helpers));
defineProperty(globalThis, REALM_OBJECT, { value, writable: false, enumerable: false, configurable: false });
