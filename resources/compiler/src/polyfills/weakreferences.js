// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Within one event nothing is collected that a program could miss, so a reference may as well be strong.
import { define } from './define.js';

const targets = new WeakMap();
const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

class WeakRef {
  constructor(target) {
    if (!isObject(target)) throw new TypeError('invalid target');
    targets.set(this, target);
  }
  deref() {
    return targets.get(this);
  }
}

class FinalizationRegistry {
  constructor(cleanup) {
    if (typeof cleanup !== 'function') throw new TypeError('argument must be a function');
  }
  register() {}
  unregister() {
    return false;
  }
}

for (const [name, constructor] of [['WeakRef', WeakRef], ['FinalizationRegistry', FinalizationRegistry]]) {
  define(globalThis, name, constructor, 1);
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, { value: name, configurable: true });
}
define(globalThis, 'queueMicrotask', { queueMicrotask(job) {
  if (typeof job !== 'function') throw new TypeError('not a function');
  Promise.resolve().then(() => job());
} }.queueMicrotask, 1);
