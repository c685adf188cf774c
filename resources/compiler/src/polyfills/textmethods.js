// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's text methods look inside a regular expression of its own and ignore the methods of any other.
import { define } from './define.js';
import { isPlain } from './regularexpressions.js';

const { apply } = Reflect;

/** Where there is nothing to split by, or none of it wanted: given a limit, the engine makes no list of that. */
function splitNothing(text, pattern, limit) {
  const whole = String(text);
  const wanted = limit >>> 0;
  String(pattern);
  return wanted === 0 ? [] : [whole];
}

function defineDispatch(name, length, makeMatcher) {
  const native = String.prototype[name];
  const symbol = Symbol[name];
  const method = { [name](pattern, argument) {
    if (this === undefined || this === null) throw new TypeError('cannot convert to object');
    if (typeof pattern === 'object' && pattern !== null) {
      if (isPlain(pattern, symbol)) return apply(native, this, [pattern, argument]);
      const dispatched = pattern[symbol];
      if (dispatched !== undefined && dispatched !== null) return apply(dispatched, pattern, length === 2 ? [this, argument] : [this]);
    }
    if (name === 'split' && argument !== undefined && (pattern === undefined || argument >>> 0 === 0)) return splitNothing(this, pattern, argument);
    if (makeMatcher) return new RegExp(pattern)[symbol](String(this));
    return apply(native, this, length === 2 && argument !== undefined ? [pattern, argument] : [pattern, ...(name === 'replace' ? [undefined] : [])]);
  } };
  define(String.prototype, name, method[name], length);
}

defineDispatch('match', 1, true);
defineDispatch('search', 1, true);
defineDispatch('replace', 2, false);
defineDispatch('split', 2, false);
