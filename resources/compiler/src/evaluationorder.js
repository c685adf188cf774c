// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import * as t from '@babel/types';

import { isFunction, isName, walk } from './walk.js';

// Qt's engine keeps a local variable in a register and reads that register only when it needs the value, so in
// `x + (x = 5)`, `a[j] = a[--j]` or `f(f = g)` it sees the value that a later operand wrote. A variable that a
// closure captures lives in a heap context and is read in time. So such a variable is captured by a closure that
// never runs: `x + (0 && (() => x), x = 5)`.

const STATEMENT_ROOTS = {
  ExpressionStatement: ['expression'],
  IfStatement: ['test'],
  WhileStatement: ['test'],
  DoWhileStatement: ['test'],
  ForStatement: ['test', 'update', 'init'],
  ForInStatement: ['right'],
  ForOfStatement: ['right'],
  ReturnStatement: ['argument'],
  ThrowStatement: ['argument'],
  VariableDeclarator: null,
  SwitchStatement: null,
  ArrowFunctionExpression: ['body'],
  ClassProperty: ['value'],
  ClassPrivateProperty: ['value'],
};

function addRoots(node, roots) {
  const keys = STATEMENT_ROOTS[node.type];
  if (keys === undefined) {
    if (isFunction(node) && node.params.length > 0) roots.push(node.params);
    return;
  }
  if (node.type === 'ArrowFunctionExpression' && node.params.length > 0) roots.push(node.params);
  if (node.type === 'VariableDeclarator') {
    roots.push([node]);
  } else if (node.type === 'SwitchStatement') {
    roots.push([node.discriminant, ...node.cases.map((one) => one.test).filter(Boolean)]);
  } else {
    for (const key of keys) {
      const part = node[key];
      if (part && t.isExpression(part)) {
        for (const one of t.isSequenceExpression(part) ? part.expressions : [part]) roots.push([one]);
      }
    }
  }
}

function assignedNames(node) {
  if (node.type === 'UpdateExpression') return t.isIdentifier(node.argument) ? [node.argument.name] : [];
  return Object.keys(t.getBindingIdentifiers(node.left));
}

function isUpdate(node) {
  return node.type === 'UpdateExpression' || node.type === 'AssignmentExpression';
}

/** The variables one of which may be the value of `node`, read where it stands. */
function variablesItMayBe(node) {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'SequenceExpression':
      return variablesItMayBe(node.expressions[node.expressions.length - 1]);
    case 'AssignmentExpression':
      return [...(node.left.type === 'Identifier' ? [node.left.name] : []), ...variablesItMayBe(node.right)];
    case 'LogicalExpression':
      return [...variablesItMayBe(node.left), ...variablesItMayBe(node.right)];
    case 'ConditionalExpression':
      return [...variablesItMayBe(node.consequent), ...variablesItMayBe(node.alternate)];
    case 'ParenthesizedExpression':
      return variablesItMayBe(node.expression);
    default:
      return [];
  }
}

/** In `({ a, b } = a)` the first target changes what the second is read from. */
function overwrittenSources(pattern, value) {
  if (!value || !t.isPattern(pattern)) return [];
  const targets = Object.keys(t.getBindingIdentifiers(pattern));
  return variablesItMayBe(value).filter((name) => targets.includes(name));
}

/** The updates below `roots` that change a variable which the same expression reads earlier. */
function lateUpdates(roots) {
  const found = [];
  const seen = new Set();
  const visit = (node, parent, key) => {
    if (isFunction(node) || node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty') {
      if (node.computed) walk(node.key, visit, node, 'key');
      return false;
    }
    if (isUpdate(node)) {
      const names = assignedNames(node).filter((name) => seen.has(name));
      if (node.type === 'AssignmentExpression') names.push(...overwrittenSources(node.left, node.right));
      if (names.length > 0) found.push({ node, names });
    }
    if (node.type === 'VariableDeclarator') {
      const names = overwrittenSources(node.id, node.init);
      if (names.length > 0) found.push({ node: node.init, names });
    }
    if (node.type === 'Identifier' && !isName(node, parent, key)) seen.add(node.name);
    return true;
  };
  for (const root of roots) walk(root, visit);
  return found;
}

/** Every update below `ast` whose variable has to be captured, with the names of the variables. */
export function updatesToCapture(ast) {
  const roots = [];
  walk(ast, (node) => {
    addRoots(node, roots);
    return true;
  });
  return roots.flatMap(lateUpdates);
}

/** Makes the engine read in time every variable that a later operand changes. */
export function captureLateUpdates(ast) {
  for (const { node, names } of updatesToCapture(ast)) {
    const update = Object.assign({}, node);
    const captures = names.map((name) => t.arrowFunctionExpression([], t.identifier(name)));
    const never = t.logicalExpression('&&', t.numericLiteral(0), captures.length === 1 ? captures[0] : t.arrayExpression(captures));
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, t.sequenceExpression([never, update]), { start: update.start, end: update.end, loc: update.loc });
  }
}
