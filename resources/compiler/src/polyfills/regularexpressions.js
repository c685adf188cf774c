// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Named groups, Unicode properties and the flag s are rewritten to what the engine's own regular expressions do right;
// look-behind, match indices and patterns that may backtrack without end run on an engine of their own. Literals come with
// the rewriting that the compiler made; for others the library that makes it is loaded when one is needed.
import library from 'text:./src/regularexpressions/analyse.js';

import { isNeverEmpty, isSimple } from '../regularexpressions/simple.js';
import { define, defineGetter } from './define.js';
import { compileProgram } from './regularexpressionprogram.js';
import { replaceWith } from './replacement.js';

const Native = RegExp;
const { prototype } = Native;
const { apply, construct } = Reflect;
const { create, defineProperty, getOwnPropertyDescriptor } = Object;
const nativeExec = prototype.exec;
const nativeSource = getOwnPropertyDescriptor(prototype, 'source').get;

/** What stands behind a regular expression that the engine could not make: its source, flags, and how it matches. */
const made = new WeakMap();
const detailsOf = (value) => (typeof value === 'object' && value !== null ? made.get(value) : undefined);

let analyse;
// With what core-js asks for when it looks for defects, as loading the library takes a while.
const analysed = Object.assign(create(null), {
  'g/(?<a>b)': { source: '(b)', program: null, names: [['a', 1]] },
  's/.': { source: '[^]', program: null, names: [] },
  'd/.': { source: null, program: '.', names: [] },
});

/** What the library says about a pattern. */
function analysisOf(source, flags) {
  if (analyse === undefined) ({ analyse } = (0, eval)(library));
  const key = `${flags}/${source}`;
  if (analysed[key] === undefined) analysed[key] = analyse(source, flags);
  return analysed[key];
}

function checkFlags(flags) {
  for (let index = 0; index < flags.length; index++) {
    if (!'dgimsuy'.includes(flags[index]) || flags.indexOf(flags[index]) !== index) throw new SyntaxError('invalid regular expression flags');
  }
}

/** `known` is what the library said about the pattern, if it was asked before. */
function make(source, flags, target, known) {
  checkFlags(flags);
  if (known === undefined && isSimple(source, flags)) return construct(Native, [source, flags], target);
  const isSimpleAnywhere = known === undefined && isSimple(source, flags.replace('y', ''));
  const { source: translated, program, names } = known ?? (isSimpleAnywhere ? { source, program: null, names: [] } : analysisOf(source, flags));
  const isUnicode = flags.includes('u');
  const isSearched = program === null && (isUnicode || flags.includes('y'));
  const kept = [...'gimuy'].filter((flag) => flags.includes(flag) && (program === null || flag === 'g' || flag === 'y')).join('');
  const result = construct(Native, [isSearched && isUnicode ? '(?:)' : translated ?? '(?:)', isSearched ? kept.replace('u', '') : kept], target);
  const isChanged = program !== null || isSearched || translated !== source || kept !== flags;
  const run = program !== null ? (text, from) => compileProgram(program, flags).run(text, from) : undefined;
  if (isChanged) made.set(result, { source, flags, names, run: isSearched ? searcherOf(translated, kept) : run, isSearched });
  return result;
}

/**
 * A function that finds the match at or after a place. With the flag u the engine finds one only where it begins to look,
 * so it is made to look at each place in turn; with the flag y alone it takes half of a character for the whole, so it
 * looks without that flag for the pattern or else for nothing, which is always there.
 */
function searcherOf(source, flags) {
  if (flags.includes('u')) {
    const matcher = new Native(source, `${flags.replace(/[gy]/g, '')}y`);
    return (text, from) => search(matcher, text, from, flags.includes('y'));
  }
  const matcher = new Native(`(?:${source})|()`, `${flags.replace(/[gy]/g, '')}g`);
  return (text, from) => {
    matcher.lastIndex = from;
    const match = apply(nativeExec, matcher, [text]);
    return match.pop() === undefined ? match : null;
  };
}

/** The match of `matcher` at or after `from`. */
function search(matcher, text, from, isSticky) {
  for (let at = from; at <= text.length; at = advance(text, at, true)) {
    matcher.lastIndex = at;
    const match = apply(nativeExec, matcher, [text]);
    if (match !== null || isSticky) return match;
  }
  return null;
}

/** What a literal that the engine gets wrong gives. */
export function regularExpression(source, flags, translated, program, names) {
  return make(source, flags, RegExp_, { source: translated, program, names: names ?? [] });
}

function isRegExp(value) {
  if (typeof value !== 'object' || value === null) return false;
  const matcher = value[Symbol.match];
  return matcher === undefined ? detailsOf(value) !== undefined || value instanceof Native : !!matcher;
}

function RegExp_(pattern, flags) {
  const isPattern = isRegExp(pattern);
  if (new.target === undefined && isPattern && flags === undefined && pattern.constructor === RegExp_) return pattern;
  let source = pattern;
  if (isPattern) {
    source = pattern.source;
    if (flags === undefined) flags = pattern.flags;
  }
  const isNative = pattern instanceof Native && detailsOf(pattern) === undefined && !/[^gim]/.test(flags);
  if (isNative) return construct(Native, [source, flags], new.target ?? RegExp_); // copies of what was found good before
  return make(source === undefined ? '' : String(source), flags === undefined ? '' : String(flags), new.target ?? RegExp_);
}

function toIndex(value) {
  const number = Math.trunc(+value) || 0;
  return number < 0 ? 0 : number;
}

/** Matches with `details.run`, and keeps `lastIndex` as the language says. */
function runAt(regexp, details, text, endOf) {
  const keepsPosition = details.flags.includes('y') || details.flags.includes('g');
  const last = toIndex(regexp.lastIndex);
  const from = keepsPosition ? last : 0;
  const match = from > text.length ? null : details.run(text, from);
  if (keepsPosition) regexp.lastIndex = match === null ? 0 : endOf(match);
  return match;
}

const endOfCaptures = (captures) => captures[1];
const endOfResult = (result) => result.index + result[0].length;

function namedParts(names, part) {
  const groups = create(null);
  for (const [name, index] of names) groups[name] = part(index);
  return groups;
}

function resultOf(details, text, captures) {
  const part = (index) => (captures[2 * index] < 0 || captures[2 * index + 1] < 0 ? undefined : text.slice(captures[2 * index], captures[2 * index + 1]));
  const place = (index) => (captures[2 * index] < 0 || captures[2 * index + 1] < 0 ? undefined : [captures[2 * index], captures[2 * index + 1]]);
  const { names } = details;
  const result = [];
  const indices = [];
  for (let index = 0; index < captures.length / 2; index++) {
    result[index] = part(index);
    indices[index] = place(index);
  }
  result.index = captures[0];
  result.input = text;
  result.groups = names.length > 0 ? namedParts(names, part) : undefined;
  if (details.flags.includes('d')) {
    indices.groups = names.length > 0 ? namedParts(names, place) : undefined;
    result.indices = indices;
  }
  return result;
}

function withGroups(result, names) {
  if (result !== null) result.groups = names.length === 0 ? undefined : namedParts(names, (index) => result[index]);
  return result;
}

define(prototype, 'exec', { exec(value) {
  const details = detailsOf(this);
  if (details === undefined || details.run === undefined) return withGroups(apply(nativeExec, this, [value]), details === undefined ? [] : details.names);
  const text = String(value);
  if (details.isSearched) return withGroups(runAt(this, details, text, endOfResult), details.names);
  const captures = runAt(this, details, text, endOfCaptures);
  return captures === null ? null : resultOf(details, text, captures);
} }.exec, 1);

define(prototype, 'test', { test(value) {
  if (typeof this !== 'object' || this === null) throw new TypeError('not an object');
  return execute(this, String(value)) !== null;
} }.test, 1);

function execute(regexp, text) {
  const { exec } = regexp;
  if (typeof exec !== 'function') return apply(prototype.exec, regexp, [text]);
  const result = apply(exec, regexp, [text]);
  if (typeof result !== 'object') throw new TypeError('object expected');
  return result;
}

function advance(text, index, isUnicode) {
  if (!isUnicode || index + 1 >= text.length) return index + 1;
  return index + (text.codePointAt(index) > 0xffff ? 2 : 1);
}

function matchesOf(regexp, text) {
  const flags = String(regexp.flags);
  if (!flags.includes('g')) {
    const result = execute(regexp, text);
    return result === null ? [] : [result];
  }
  const results = [];
  regexp.lastIndex = 0;
  for (let result = execute(regexp, text); result !== null; result = execute(regexp, text)) {
    results.push(result);
    if (String(result[0]) === '') regexp.lastIndex = advance(text, toIndex(regexp.lastIndex), flags.includes('u'));
  }
  return results;
}

defineSymbolMethod('replace', { replace(value, replacement) {
  const text = String(value);
  const isFunction = typeof replacement === 'function';
  const pattern = isFunction ? undefined : String(replacement);
  let output = '';
  let from = 0;
  for (const result of matchesOf(this, text)) {
    const whole = String(result[0]);
    const at = Math.max(Math.min(Math.trunc(+result.index) || 0, text.length), 0);
    const captures = [];
    for (let index = 1; index < result.length; index++) captures.push(result[index] === undefined ? undefined : String(result[index]));
    const { groups } = result;
    const given = groups === undefined ? [whole, ...captures, at, text] : [whole, ...captures, at, text, groups];
    const piece = isFunction ? String(replacement(...given)) : replaceWith(pattern, { whole, text, at, captures, groups });
    if (at >= from) {
      output += text.slice(from, at) + piece;
      from = at + whole.length;
    }
  }
  return output + text.slice(from);
} }.replace, 2);

defineSymbolMethod('match', { match(value) {
  const text = String(value);
  if (!String(this.flags).includes('g')) return execute(this, text);
  const found = matchesOf(this, text).map((result) => String(result[0]));
  return found.length > 0 ? found : null;
} }.match, 1);

defineSymbolMethod('search', { search(value) {
  const previous = this.lastIndex;
  if (!Object.is(previous, 0)) this.lastIndex = 0;
  const result = execute(this, String(value));
  if (!Object.is(this.lastIndex, previous)) this.lastIndex = previous;
  return result === null ? -1 : result.index;
} }.search, 1);

defineSymbolMethod('split', { split(value, limit) {
  const text = String(value);
  const species = speciesOf(this);
  const flags = String(this.flags);
  const splitter = new species(this, flags.includes('y') ? flags : `${flags}y`);
  const most = limit === undefined ? 4294967295 : limit >>> 0;
  const parts = [];
  if (most === 0) return parts;
  if (text === '') return execute(splitter, text) === null ? [text] : parts;
  let start = 0;
  for (let at = 0; at < text.length;) {
    splitter.lastIndex = at;
    const result = execute(splitter, text);
    const end = Math.min(toIndex(splitter.lastIndex), text.length);
    if (result === null || end === start) {
      at = advance(text, at, flags.includes('u'));
      continue;
    }
    parts.push(text.slice(start, at));
    if (parts.length === most) return parts;
    for (let index = 1; index < result.length; index++) {
      parts.push(result[index]);
      if (parts.length === most) return parts;
    }
    start = at = end;
  }
  parts.push(text.slice(start));
  return parts;
} }.split, 2);

function speciesOf(regexp) {
  return regexp.constructor === undefined ? RegExp_ : regexp.constructor[Symbol.species] ?? RegExp_;
}

function defineSymbolMethod(name, method, length) {
  define(prototype, Symbol[name], method, length);
}

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const matchIteratorPrototype = create(iteratorPrototype);
const iterations = new WeakMap();
define(matchIteratorPrototype, 'next', { next() {
  const state = iterations.get(this);
  if (state === undefined) throw new TypeError('not a RegExp String Iterator');
  if (state.isDone) return { value: undefined, done: true };
  const { regexp, text, isGlobal, isUnicode } = state;
  const result = execute(regexp, text);
  state.isDone = result === null || !isGlobal;
  if (result === null) return { value: undefined, done: true };
  if (isGlobal && String(result[0]) === '') regexp.lastIndex = advance(text, toIndex(regexp.lastIndex), isUnicode);
  return { value: result, done: false };
} }.next, 0);
defineProperty(matchIteratorPrototype, Symbol.toStringTag, { value: 'RegExp String Iterator', configurable: true });

defineSymbolMethod('matchAll', { matchAll(value) {
  if (typeof this !== 'object' || this === null) throw new TypeError('not an object');
  const text = String(value);
  const flags = String(this.flags);
  const species = speciesOf(this);
  const regexp = new species(this, flags);
  regexp.lastIndex = toIndex(this.lastIndex);
  const iterator = create(matchIteratorPrototype);
  iterations.set(iterator, { regexp, text, isGlobal: flags.includes('g'), isUnicode: flags.includes('u'), isDone: false });
  return iterator;
} }.matchAll, 1);

const FLAGS = [
  ['hasIndices', 'd'], ['global', 'g'], ['ignoreCase', 'i'], ['multiline', 'm'], ['dotAll', 's'], ['unicode', 'u'],
  ['unicodeSets', 'v'], ['sticky', 'y'],
];
for (const [name, letter] of FLAGS) {
  const native = getOwnPropertyDescriptor(prototype, name);
  defineGetter(prototype, name, { get() {
    if (typeof this !== 'object' || this === null) throw new TypeError('not an object');
    if (this === prototype) return undefined;
    const details = detailsOf(this);
    if (details !== undefined) return details.flags.includes(letter);
    if (native !== undefined) return apply(native.get, this, []);
    apply(nativeSource, this, []);
    return false;
  } }.get);
}
defineGetter(prototype, 'flags', { get() {
  if (typeof this !== 'object' || this === null) throw new TypeError('not an object');
  let flags = '';
  for (const [name, letter] of FLAGS) if (this[name]) flags += letter;
  return flags;
} }.get);
defineGetter(prototype, 'source', { get() {
  const details = detailsOf(this);
  if (this === prototype) return '(?:)';
  // The engine puts a backslash before every slash, even one that has its own.
  const source = details === undefined ? apply(nativeSource, this, []).replace(/\\\//g, '/') : details.source;
  return source.replace(/(\\.)|\n|\r|\//g, (found, escaped) => escaped ?? { '\n': '\\n', '\r': '\\r', '/': '\\/' }[found]);
} }.get);

const untouched = { exec: prototype.exec };
for (const name of ['match', 'replace', 'search', 'split']) untouched[Symbol[name]] = prototype[Symbol[name]];

/** Whether the engine itself gives the right answer for this regular expression and the method named `symbol`. */
export function isPlain(value, symbol) {
  if (!(value instanceof Native) || detailsOf(value) !== undefined || value.sticky || value.unicode) return false;
  if ((value.global || symbol === Symbol.split) && !isNeverEmpty(apply(nativeSource, value, []))) return false;
  return value.exec === untouched.exec && value[symbol] === untouched[symbol] && value.constructor === RegExp_;
}

define(prototype, 'compile', { compile() {
  return this;
} }.compile, 2);
defineProperty(RegExp_, 'prototype', { value: prototype, writable: false, enumerable: false, configurable: false });
defineProperty(RegExp_, Symbol.species, { get: { get() { return this; } }.get, configurable: true, enumerable: false });
define(globalThis, 'RegExp', RegExp_, 2);
defineProperty(RegExp_, 'name', { value: 'RegExp', configurable: true });
defineProperty(prototype, 'constructor', { value: RegExp_, writable: true, configurable: true, enumerable: false });
