// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { isFunction, walk } from './walk.js';

// What an expression comes to for one event type, as far as that can be told without running anything else: texts,
// lists, tables and small functions that hang on the event's type alone.

const UNKNOWN = Symbol('unknown');
const DEEPEST = 24;
const TEXT_METHODS = new Set(['at', 'charAt', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'slice', 'split', 'startsWith', 'substring', 'toLowerCase', 'toString', 'toUpperCase', 'trim']);
const LIST_METHODS = new Set(['concat', 'includes', 'indexOf', 'join', 'slice']);
const LIST_SEARCHES = new Set(['every', 'filter', 'find', 'some']);

const isTable = (value) => Boolean(value) && value.node?.type === 'ObjectExpression';
const isKnown = (value) => value !== UNKNOWN && !(Array.isArray(value) && value.some((one) => !isKnown(one)));

/** The key of a property or member that is written out, else `undefined`. */
function writtenKey({ key, property, computed }) {
  const name = key ?? property;
  if (name.type === 'Identifier' && !computed) return name.name;
  return name.type === 'StringLiteral' ? name.value : undefined;
}

/** What the program's names stand for: `{ init }` where they are set once, `{ field }` where they are taken from an object. */
export function namesOf(program) {
  const names = new Map();
  const add = (name, meaning) => names.set(name, names.has(name) ? {} : meaning);
  const addPattern = (pattern, init) => {
    if (pattern.type === 'Identifier') add(pattern.name, init ? { init } : {});
    if (pattern.type === 'AssignmentPattern') addPattern(pattern.left);
    if (pattern.type !== 'ObjectPattern') return;
    for (const property of pattern.properties) {
      const target = property.value?.type === 'AssignmentPattern' ? property.value.left : property.value;
      if (target?.type === 'Identifier') add(target.name, { field: writtenKey(property), of: init });
      else if (target) addPattern(target);
    }
  };
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator') addPattern(node.id, node.init ?? undefined);
    if (node.type === 'FunctionDeclaration') add(node.id.name, { init: node });
    if (isFunction(node)) node.params.forEach((parameter) => addPattern(parameter));
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') add(node.left.name, {}, add(node.left.name, {}));
    if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') add(node.argument.name, {}, add(node.argument.name, {}));
    return true;
  });
  return names;
}

class Evaluation {
  constructor(names, type) {
    this.names = names;
    this.type = type;
    this.locals = new Map();
    this.depth = 0;
  }

  of(node) {
    const evaluate = node && this[node.type];
    if (!evaluate || this.depth > DEEPEST) return UNKNOWN;
    this.depth++;
    try {
      return evaluate.call(this, node);
    } finally {
      this.depth--;
    }
  }

  StringLiteral({ value }) {
    return value;
  }

  NumericLiteral({ value }) {
    return value;
  }

  BooleanLiteral({ value }) {
    return value;
  }

  NullLiteral() {
    return null;
  }

  RegExpLiteral({ pattern, flags }) {
    return new RegExp(pattern, flags.replace('g', ''));
  }

  TemplateLiteral({ quasis, expressions }) {
    const values = expressions.map((one) => this.of(one));
    if (!values.every((one) => typeof one === 'string' || typeof one === 'number')) return UNKNOWN;
    return quasis.reduce((text, { value }, index) => text + value.cooked + (index < values.length ? values[index] : ''), '');
  }

  ArrayExpression({ elements }) {
    const values = [];
    for (const one of elements) {
      if (one?.type !== 'SpreadElement') {
        values.push(this.of(one));
        continue;
      }
      const spread = this.of(one.argument);
      if (!Array.isArray(spread)) return UNKNOWN;
      values.push(...spread);
    }
    return values;
  }

  ObjectExpression(node) {
    return { node };
  }

  FunctionDeclaration(node) {
    return { node };
  }

  FunctionExpression(node) {
    return { node };
  }

  ArrowFunctionExpression(node) {
    return { node };
  }

  ParenthesizedExpression({ expression }) {
    return this.of(expression);
  }

  Identifier({ name }) {
    if (name === 'undefined') return undefined;
    if (this.locals.has(name)) return this.locals.get(name);
    const meaning = this.names.get(name);
    if (meaning?.init) return this.of(meaning.init);
    return meaning?.field === undefined ? UNKNOWN : this.fieldOf(meaning.of, meaning.field);
  }

  /** The event's type where it stands in every webhook; anything else of a webhook is not known. */
  fieldOf(object, name) {
    if (name === 'eventType') return this.type;
    if (name === 'type' && this.isPayload(object)) return this.type;
    return UNKNOWN;
  }

  isPayload(node) {
    if (!node) return false;
    if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') return !node.computed && node.property.name === 'payload';
    const meaning = node.type === 'Identifier' ? this.names.get(node.name) : undefined;
    return Boolean(meaning) && (meaning.field === 'payload' || (meaning.init !== undefined && meaning.init !== node && meaning.init.type !== 'Identifier' && this.isPayload(meaning.init)));
  }

  MemberExpression(node) {
    const key = node.computed ? this.of(node.property) : node.property.name;
    if (key === UNKNOWN) return UNKNOWN;
    const object = this.of(node.object);
    if (isTable(object)) return this.entryOf(object, String(key));
    if (typeof object === 'string' || Array.isArray(object)) return key === 'length' || /^\d+$/.test(String(key)) ? object[key] : UNKNOWN;
    return object === UNKNOWN && !node.computed ? this.fieldOf(node.object, key) : UNKNOWN;
  }

  OptionalMemberExpression(node) {
    return this.MemberExpression(node);
  }

  /** `undefined` where a table has no such key, which is known only where all of its keys are. */
  entryOf({ node }, key) {
    for (const property of [...node.properties].reverse()) {
      const written = property.type === 'SpreadElement' ? undefined : writtenKey(property);
      if (written === undefined) return UNKNOWN;
      if (written === key) return property.type === 'ObjectMethod' ? { node: property } : this.of(property.value);
    }
    return undefined;
  }

  keysOf({ node }) {
    const keys = node.properties.map((property) => (property.type === 'SpreadElement' ? undefined : writtenKey(property)));
    return keys.includes(undefined) ? UNKNOWN : keys;
  }

  NewExpression({ callee, arguments: given }) {
    if (callee.name === 'Set') return given.length === 0 ? [] : this.of(given[0]);
    if (callee.name !== 'Map' || given[0]?.type !== 'ArrayExpression') return UNKNOWN;
    const entries = this.of(given[0]);
    return Array.isArray(entries) && entries.every(Array.isArray) ? { entries } : UNKNOWN;
  }

  CallExpression(node) {
    const { callee } = node;
    const given = node.arguments.map((one) => this.of(one));
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return this.resultOf(this.of(callee), given);
    const name = callee.computed ? UNKNOWN : callee.property.name;
    if (callee.object.name === 'Object') return this.ofObject(name, given);
    const object = this.of(callee.object);
    if (isTable(object)) return name === 'hasOwnProperty' ? this.hasKey(object, given[0]) : this.resultOf(this.entryOf(object, name), given);
    if (Array.isArray(object?.entries)) return this.ofMap(object.entries, name, given[0]);
    if (object instanceof RegExp) return name === 'test' && typeof given[0] === 'string' ? object.test(given[0]) : UNKNOWN;
    if (Array.isArray(object)) return this.ofList(object, name, given);
    const isText = typeof object === 'string' && TEXT_METHODS.has(name) && given.every((one) => isKnown(one) && typeof one !== 'object');
    return isText ? object[name](...given) : UNKNOWN;
  }

  OptionalCallExpression(node) {
    return this.CallExpression(node);
  }

  ofObject(name, [object, key]) {
    if (!isTable(object)) return UNKNOWN;
    if (name === 'keys') return this.keysOf(object);
    if (name === 'freeze') return object;
    return name === 'hasOwn' ? this.hasKey(object, key) : UNKNOWN;
  }

  hasKey(table, key) {
    const keys = this.keysOf(table);
    return keys === UNKNOWN || typeof key !== 'string' ? UNKNOWN : keys.includes(key);
  }

  ofMap(entries, name, key) {
    if (!isKnown(key) || !entries.every(([one]) => isKnown(one))) return UNKNOWN;
    const entry = entries.find(([one]) => one === key);
    if (name === 'has') return entry !== undefined;
    return name === 'get' ? entry?.[1] : UNKNOWN;
  }

  ofList(list, name, given) {
    if (name === 'has') return isKnown(list) && isKnown(given[0]) ? list.includes(given[0]) : UNKNOWN;
    if (LIST_METHODS.has(name)) return isKnown(list) && isKnown(given) ? list[name](...given) : UNKNOWN;
    if (!LIST_SEARCHES.has(name)) return UNKNOWN;
    const results = list.map((one) => this.resultOf(given[0], [one]));
    return results.every(isKnown) ? list[name]((one, index) => results[index]) : UNKNOWN;
  }

  /** What a function of one expression, or of one return, gives back. */
  resultOf(called, given) {
    const node = called?.node;
    if (!node || !isFunction(node) || !node.params.every(({ type }) => type === 'Identifier')) return UNKNOWN;
    const last = node.body.type === 'BlockStatement' ? node.body.body[0] : undefined;
    const expression = node.body.type === 'BlockStatement' ? last?.type === 'ReturnStatement' && last.argument : node.body;
    if (!expression) return UNKNOWN;
    const outer = this.locals;
    this.locals = new Map(node.params.map(({ name }, index) => [name, given[index]]));
    const value = this.of(expression);
    this.locals = outer;
    return value;
  }

  ConditionalExpression({ test, consequent, alternate }) {
    const value = this.of(test);
    return value === UNKNOWN ? UNKNOWN : this.of(value ? consequent : alternate);
  }

  UnaryExpression({ operator, argument }) {
    const value = this.of(argument);
    return operator === '!' && value !== UNKNOWN ? !value : UNKNOWN;
  }

  /** One side may be enough: nothing makes `false && x` true. */
  LogicalExpression({ operator, left, right }) {
    const first = this.of(left);
    if (operator === '??') return first === UNKNOWN ? UNKNOWN : first ?? this.of(right);
    const ends = operator === '&&' ? false : true;
    if (first !== UNKNOWN) return Boolean(first) === ends ? first : this.of(right);
    const second = this.of(right);
    return second !== UNKNOWN && Boolean(second) === ends ? ends : UNKNOWN;
  }

  BinaryExpression({ operator, left, right }) {
    const [first, second] = [this.of(left), this.of(right)];
    if (!isKnown(first) || !isKnown(second)) return UNKNOWN;
    if (operator === 'in') return isTable(second) ? this.hasKey(second, first) : UNKNOWN;
    if (operator === '===') return first === second;
    if (operator === '!==') return first !== second;
    if (typeof first === 'object' && first !== null) return UNKNOWN;
    if (typeof second === 'object' && second !== null) return UNKNOWN;
    const arithmetic = { '==': () => first == second, '!=': () => first != second, '<': () => first < second, '<=': () => first <= second, '>': () => first > second, '>=': () => first >= second, '+': () => first + second };
    return operator in arithmetic ? arithmetic[operator]() : UNKNOWN;
  }
}

/** The value of `node` for an event of this type: `{ value }`, or nothing where that is not known. */
export function valueFor(node, names, type) {
  const value = new Evaluation(names, type).of(node);
  return isKnown(value) ? { value } : undefined;
}
