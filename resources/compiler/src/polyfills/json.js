// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine ignores the reviver of JSON.parse and the property list of JSON.stringify, and writes lone surrogates
// as they are.
import { define } from './define.js';
import { nativeExec } from './natives.js';

const { parse, stringify } = JSON;
const { isArray } = Array;
const { keys } = Object;
const { apply, deleteProperty } = Reflect;
const { charCodeAt, slice } = String.prototype;

function revive(holder, key, reviver) {
  const value = holder[key];
  if (typeof value === 'object' && value !== null) {
    const names = isArray(value) ? undefined : keys(value);
    const count = names === undefined ? value.length : names.length;
    for (let index = 0; index < count; index++) reviveMember(value, names === undefined ? String(index) : names[index], reviver);
  }
  return apply(reviver, holder, [key, value]);
}

function reviveMember(object, key, reviver) {
  const revived = revive(object, key, reviver);
  if (revived === undefined) deleteProperty(object, key);
  else Reflect.defineProperty(object, key, { value: revived, writable: true, enumerable: true, configurable: true });
}

const LOOSE_NUMBER = /\d\.(?!\d)/;
const TEXTS = /"(?:[^"\\]|\\.)*"/g;
const nativeReplace = RegExp.prototype[Symbol.replace];

/** The engine takes `1.` for a number. */
function checked(text) {
  if (apply(nativeExec, LOOSE_NUMBER, [text]) === null) return text;
  if (apply(nativeExec, LOOSE_NUMBER, [apply(nativeReplace, TEXTS, [text, '""'])]) !== null) throw new SyntaxError('unexpected character');
  return text;
}

define(JSON, 'parse', { parse(text, reviver) {
  const value = parse(checked(String(text)));
  if (typeof reviver !== 'function') return value;
  return revive({ '': value }, '', reviver);
} }.parse, 2);

/** The names of a property list, each once and as text. */
function propertyList(list) {
  const names = new Set();
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const isText = typeof item === 'string' || typeof item === 'number' || item instanceof String || item instanceof Number;
    if (isText) names.add(String(item));
  }
  return [...names];
}

/** JSON text of `value` where objects have the members of `names` only, in that order; undefined for what has none. */
function stringifyMembers(value, names, gap, indent) {
  let plain = value;
  if (plain !== null && typeof plain === 'object' && typeof plain.toJSON === 'function') plain = plain.toJSON('');
  const isBoxed = plain instanceof Number || plain instanceof String || plain instanceof Boolean;
  if (typeof plain !== 'object' || plain === null || isBoxed) return stringify(plain);
  const inner = indent + gap;
  const members = [];
  if (isArray(plain)) {
    for (let index = 0; index < plain.length; index++) members.push(stringifyMembers(plain[index], names, gap, inner) ?? 'null');
  } else {
    for (const name of names) {
      const text = stringifyMembers(plain[name], names, gap, inner);
      if (text !== undefined) members.push(stringify(name) + (gap === '' ? ':' : ': ') + text);
    }
  }
  const [open, close] = isArray(plain) ? '[]' : '{}';
  if (members.length === 0) return open + close;
  return gap === '' ? open + members.join(',') + close : `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}

function gapOf(space) {
  if (typeof space === 'number' || space instanceof Number) return '          '.slice(0, Math.max(0, Math.min(10, Math.trunc(space))));
  return typeof space === 'string' || space instanceof String ? String(space).slice(0, 10) : '';
}

function escapeLoneSurrogates(text) {
  let result = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = apply(charCodeAt, text, [index]);
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = apply(charCodeAt, text, [index + 1]);
    if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      index++;
    } else {
      result += `${apply(slice, text, [from, index])}\\u${code.toString(16)}`;
      from = index + 1;
    }
  }
  return result + apply(slice, text, [from]);
}

const SURROGATE = /[\ud800-\udfff]/;

define(JSON, 'stringify', { stringify(value, replacer, space) {
  const text = isArray(replacer)
    ? stringify(value) && stringifyMembers(value, propertyList(replacer), gapOf(space), '') // the first call finds cycles
    : stringify(value, replacer, space);
  if (text === undefined || apply(nativeExec, SURROGATE, [text]) === null) return text;
  return escapeLoneSurrogates(text);
} }.stringify, 3);
