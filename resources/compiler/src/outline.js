// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { parse } from '@babel/parser';
import traverse from '@babel/traverse';

// How far a value is followed through variables and functions.
const DEEPEST = 12;
const EVENT_TYPE = /^[a-z_]+\.[a-z_]+$/;
const AMOUNT = /(^|_)(amount|tax|price)$/;
const WRITES_NUMBERS = ['toFixed', 'toLocaleString', 'toPrecision', 'toString'];

const rangeOf = (node) => [node.start, node.end];

/** The key of a property that is written out, else `undefined`. */
function keyOf({ key, computed }) {
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : undefined;
}

/** The object that a path's identifier is bound to once and for all, as a path. */
function initialValue(path) {
  const binding = path.scope.getBinding(path.node.name);
  if (!binding || !binding.constant || !binding.path.isVariableDeclarator() || binding.path.node.id.type !== 'Identifier') return undefined;
  const init = binding.path.get('init');
  return init.node ? { init, binding } : undefined;
}

/** The function that a callee names, as a path: a declaration, or a function that a variable holds. */
function calledFunction(callee) {
  if (callee.isFunction()) return callee;
  if (!callee.isIdentifier()) return undefined;
  const binding = callee.scope.getBinding(callee.node.name);
  if (!binding || !binding.constant) return undefined;
  if (binding.path.isFunctionDeclaration()) return binding.path;
  const init = binding.path.isVariableDeclarator() ? binding.path.get('init') : undefined;
  return init && init.isFunction() ? init : undefined;
}

/** What a function gives back: its expression, or the arguments of its own return statements. */
function returnedValues(path) {
  const body = path.get('body');
  if (!body.isBlockStatement()) return [body];
  const values = [];
  body.traverse({
    Function(inner) { inner.skip(); },
    ReturnStatement(statement) { if (statement.node.argument) values.push(statement.get('argument')); },
  });
  return values;
}

/** The range of a member expression's object, parentheses included: what stands before the dot. */
function objectRange({ object, property }, source) {
  const dot = source.lastIndexOf('.', property.start);
  return [object.extra?.parenStart ?? object.start, source[dot - 1] === '?' ? dot - 1 : dot];
}

/** The property that a pattern takes a name from, and whether it is one of the pattern's own. */
function takenProperty(pattern, name, isOwn = true) {
  for (const { type, key, computed, value } of pattern.properties) {
    if (type !== 'ObjectProperty' || computed) continue;
    const target = value.type === 'AssignmentPattern' ? value.left : value;
    if (target.type === 'Identifier' && target.name === name) return { property: keyOf({ key, computed }), isOwn };
    const inner = target.type === 'ObjectPattern' ? takenProperty(target, name, false) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** What a path reads from an object, itself or through a constant: the property and, where it can be written again, the object. */
function readField(path, source, depth = DEEPEST) {
  if (depth === 0) return undefined;
  const { node } = path;
  if (path.isMemberExpression({ computed: false }) || path.isOptionalMemberExpression({ computed: false })) {
    return { range: rangeOf(node), owner: objectRange(node, source), property: node.property.name };
  }
  const binding = path.isIdentifier() ? path.scope.getBinding(node.name) : undefined;
  if (!binding || !binding.constant || !binding.path.isVariableDeclarator() || !binding.path.node.init) return undefined;
  const { id, init } = binding.path.node;
  if (id.type === 'Identifier') return readField(binding.path.get('init'), source, depth - 1);
  const taken = id.type === 'ObjectPattern' ? takenProperty(id, node.name) : undefined;
  if (!taken || taken.property === undefined) return undefined;
  const canRepeat = taken.isOwn && (init.type === 'Identifier' || init.type === 'MemberExpression');
  return { range: rangeOf(node), owner: canRepeat ? rangeOf(init) : undefined, property: taken.property };
}

/** The amounts that an expression reads, functions in it left out. */
function amountsIn(path, source) {
  const amounts = [];
  const visit = (inner) => {
    if (inner.isFunction()) return inner.skip();
    const field = inner.isMemberExpression() || inner.isOptionalMemberExpression() || inner.isReferencedIdentifier() ? readField(inner, source) : undefined;
    if (!field || !AMOUNT.test(field.property)) return undefined;
    amounts.push(field);
    return inner.skip();
  };
  const field = readField(path, source);
  if (field) return [field];
  path.traverse({ enter: visit });
  return amounts;
}

function isNumberOrConstant(path) {
  if (path.isNumericLiteral()) return true;
  return path.isIdentifier() && Boolean(initialValue(path)?.init.isNumericLiteral());
}

/** data.total_amount / 100, or times 0.01: what stands for the divisor. */
function divisionOf(path, source) {
  if (!path.isBinaryExpression() || !isNumberOrConstant(path.get('right'))) return undefined;
  const { left, operator, right } = path.node;
  const [amount] = operator === '/' || operator === '*' ? amountsIn(path.get('left'), source) : [];
  if (!amount) return undefined;
  if (operator === '/') return { divisor: rangeOf(right), isFactor: false, amount };
  const sign = source.slice(left.end, right.start).match(/^[\s)]*(?=\*\s*$)/);
  return sign && right.value < 1 ? { divisor: [left.end + sign[0].length, right.end], isFactor: true, amount } : undefined;
}

/** What is made a text by `String(amount)`, a template, `amount + ""` or a method, and nothing else. */
function writtenNumber({ node }, source) {
  const { type, callee, left, right } = node;
  const isEmpty = (part) => part.type === 'StringLiteral' && part.value === '';
  if (type === 'CallExpression' && callee.type === 'MemberExpression' && !callee.computed && WRITES_NUMBERS.includes(callee.property.name)) return objectRange(callee, source);
  if (type === 'CallExpression' && callee.name === 'String' && node.arguments.length === 1) return rangeOf(node.arguments[0]);
  if (type === 'TemplateLiteral' && node.expressions.length === 1 && node.quasis.every(({ value }) => value.raw === '')) return rangeOf(node.expressions[0]);
  if (type === 'BinaryExpression' && node.operator === '+' && isEmpty(right)) return rangeOf(left);
  if (type === 'BinaryExpression' && node.operator === '+' && isEmpty(left)) return rangeOf(right);
  return undefined;
}

/** The facts of an expression that quick fixes ask for: see app/source/sourceoutline.h. */
function factsOf(path, source) {
  const facts = { divisions: [] };
  const number = writtenNumber(path, source);
  if (number) facts.number = number;
  const amounts = amountsIn(path, source);
  if (amounts.length === 1) facts.amount = { ...amounts[0], isAlone: path.isCallExpression() || Boolean(readField(path, source)) };
  const visit = (inner) => {
    const division = divisionOf(inner, source);
    if (division) facts.divisions.push(division);
  };
  visit(path);
  path.traverse({ enter: visit });
  if (path.isMemberExpression({ computed: false }) || path.isOptionalMemberExpression({ computed: false })) {
    facts.member = { object: objectRange(path.node, source), property: path.node.property.name, name: rangeOf(path.node.property) };
  }
  return facts;
}

/** Describes values; what a variable or a function holds is described where it is written. */
class ValueReader {
  constructor(source) {
    this.source = source;
  }

  read(path, depth = DEEPEST) {
    const node = path.node;
    if (depth === 0) return { kind: 'expression', range: rangeOf(node) };
    if (path.isObjectExpression()) return this.readObject(path, depth);
    if (path.isArrayExpression()) return { kind: 'array', range: rangeOf(node), items: path.get('elements').map((item) => (item.node && !item.isSpreadElement() ? this.read(item, depth - 1) : { kind: 'expression', range: item.node ? rangeOf(item.node) : rangeOf(node) })) };
    if (path.isStringLiteral()) return { kind: 'text', range: rangeOf(node), literal: node.value };
    if (path.isTemplateLiteral() && node.expressions.length === 0) return { kind: 'text', range: rangeOf(node), literal: node.quasis[0].value.cooked };
    if (path.isNumericLiteral()) return { kind: 'number', range: rangeOf(node), literal: node.value };
    if (path.isBooleanLiteral()) return { kind: 'boolean', range: rangeOf(node), literal: node.value };
    if (path.isNullLiteral()) return { kind: 'null', range: rangeOf(node) };
    if (path.isConditionalExpression()) return { ...factsOf(path, this.source), kind: 'choice', range: rangeOf(node), options: [path.get('consequent'), path.get('alternate')].map((option) => this.read(option, depth - 1)) };
    if (path.isIdentifier()) return this.readVariable(path, depth);
    if (path.isCallExpression()) return this.readCall(path, depth);
    if (path.isParenthesizedExpression()) return this.read(path.get('expression'), depth);
    return { ...factsOf(path, this.source), kind: 'expression', range: rangeOf(node) };
  }

  readObject(path, depth) {
    const value = { kind: 'object', range: rangeOf(path.node), properties: [], isOpen: false };
    for (const property of path.get('properties')) {
      if (property.isSpreadElement()) {
        const spread = this.read(property.get('argument'), depth - 1);
        value.properties.push(...(spread.properties ?? []));
        value.isOpen ||= spread.kind !== 'object' || spread.isOpen;
        continue;
      }
      const key = keyOf(property.node);
      if (key === undefined) value.isOpen = true;
      else value.properties.push({ key, range: rangeOf(property.node), name: rangeOf(property.node.key), code: rangeOf(property.node.value ?? property.node), isShorthand: Boolean(property.node.shorthand), value: property.isObjectMethod() ? { kind: 'expression', range: rangeOf(property.node) } : this.read(property.get('value'), depth - 1) });
    }
    return value;
  }

  readVariable(path, depth) {
    const bound = initialValue(path);
    if (!bound) return { ...factsOf(path, this.source), kind: 'expression', range: rangeOf(path.node) };
    const value = this.read(bound.init, depth - 1);
    for (const reference of bound.binding.referencePaths) this.addWrite(value, reference, depth);
    return value;
  }

  /** `body.key = …` adds to the object that `body` holds. */
  addWrite(value, reference, depth) {
    const member = reference.parentPath;
    const assignment = member.parentPath;
    if (value.kind !== 'object' || !member.isMemberExpression({ object: reference.node }) || !assignment.isAssignmentExpression({ left: member.node, operator: '=' })) return;
    const key = keyOf({ key: member.node.property, computed: member.node.computed });
    if (key === undefined) value.isOpen = true;
    else value.properties.push({ key, range: rangeOf(assignment.node), name: rangeOf(member.node.property), code: rangeOf(assignment.node.right), isShorthand: false, isWrite: true, value: this.read(assignment.get('right'), depth - 1) });
  }

  /** A function of the source gives what it returns; any other is taken to pass its first object on. */
  readCall(path, depth) {
    const called = calledFunction(path.get('callee'));
    const objects = called ? returnedValues(called).map((value) => this.read(value, depth - 1)).filter((value) => value.kind === 'object' && value.properties.length > 0) : [];
    if (objects.length === 1) return objects[0];
    if (objects.length > 1) return { kind: 'choice', range: rangeOf(path.node), divisions: [], options: objects };
    for (const argument of path.get('arguments')) {
      const value = argument.isObjectExpression() || argument.isIdentifier() ? this.read(argument, depth - 1) : undefined;
      if (value && value.kind === 'object') return { ...value, isOpen: true };
    }
    return { ...factsOf(path, this.source), kind: 'expression', range: rangeOf(path.node) };
  }
}

/** The event types that the conditions around a path name; none where there is no such condition. */
function eventsAround(path) {
  const events = [];
  const collect = (inner) => { if (inner.isStringLiteral() && EVENT_TYPE.test(inner.node.value)) events.push(inner.node.value); };
  for (let current = path; current.parentPath; current = current.parentPath) {
    const parent = current.parentPath;
    if (parent.isIfStatement() && current.key === 'consequent') {
      collect(parent.get('test'));
      parent.get('test').traverse({ enter: collect });
    }
    if (parent.isSwitchCase() && current.listKey === 'consequent') {
      let index = parent.key;
      do collect(parent.getSibling(index).get('test'));
      while (--index >= 0 && parent.getSibling(index).node.consequent.length === 0);
    }
    if (parent.isObjectProperty() && EVENT_TYPE.test(keyOf(parent.node) ?? '')) events.push(keyOf(parent.node));
    if (events.length > 0) return events;
  }
  return events;
}

function isPropertyOf(node, name) {
  return node.type === 'MemberExpression' && !node.computed && node.property.name === name;
}

function handlerOf(ast) {
  let found;
  traverse(ast, {
    Function(path) {
      const name = path.node.id?.name ?? (path.parentPath.isVariableDeclarator() ? path.parentPath.node.id.name : undefined);
      if (name === 'handler' && path.parentPath.scope.getProgramParent() === path.parentPath.scope && !found) found = path;
      path.skip();
    },
  });
  const body = found?.get('body');
  const parameter = found?.node.params[0];
  if (!found || !body.isBlockStatement() || parameter?.type !== 'Identifier') return null;
  return { parameter: parameter.name, body: rangeOf(body.node) };
}

/**
 * Where a transform says what it sends, as JSON text: see app/source/sourceoutline.h. A source that is no script has an
 * empty outline.
 */
export function outline(source) {
  const found = { handler: null, names: [], messages: [], urls: [], methods: [], headers: [] };
  try {
    const ast = parse(source, { sourceType: 'script', attachComment: false, createImportExpressions: false });
    const reader = new ValueReader(source);
    found.handler = handlerOf(ast);
    const take = (kind, path, statement) => {
      const value = reader.read(path);
      const messages = value.kind === 'choice' ? value.options : [value];
      for (const message of messages) found[kind].push({ events: eventsAround(path), statement: rangeOf(statement.node), value: message });
    };
    const kinds = { payload: 'messages', url: 'urls', method: 'methods', headers: 'headers' };
    traverse(ast, {
      AssignmentExpression(path) {
        for (const [name, kind] of Object.entries(kinds)) if (isPropertyOf(path.node.left, name)) take(kind, path.get('right'), path);
      },
      ObjectProperty(path) {
        const kind = kinds[keyOf(path.node)];
        const object = path.parentPath.parentPath;
        if (kind && (object.isReturnStatement() || object.isCallExpression())) take(kind, path.get('value'), path);
      },
      Program(path) { found.names = Object.keys(path.scope.bindings); },
    });
  } catch (error) {
    if (!error.loc && !(error instanceof SyntaxError)) throw error;
  } finally {
    traverse.cache.clear();
  }
  return JSON.stringify(found);
}

globalThis.outline = outline;
