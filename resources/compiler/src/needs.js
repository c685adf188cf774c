// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { updatesToCapture } from './evaluationorder.js';
import { earlyReads } from './parameters.js';
import { isSimple } from './regularexpressions/simple.js';
import { isFunction, walk } from './walk.js';

function isSpread(node) {
  return node.type === 'SpreadElement' || node.type === 'RestElement';
}

function contains(root, matches) {
  let found = false;
  walk(root, (node) => {
    found = found || matches(node);
    return !found;
  });
  return found;
}

const hasArrow = (body) => contains(body, (node) => node.type === 'ArrowFunctionExpression');
const hasFunction = (expression) => contains(expression, (node) => isFunction(node) || node.type === 'ClassExpression');

const CLASS_FEATURES = new Set(['ClassProperty', 'ClassPrivateProperty', 'ClassPrivateMethod', 'StaticBlock', 'PrivateName']);

function needsOf(node, parent, bodies, add) {
  if (node.async || node.await) add(node.generator || node.await ? 'asyncGenerators' : 'asyncFunctions');
  if (CLASS_FEATURES.has(node.type)) add('classFeatures');
  switch (node.type) {
    case 'ObjectExpression':
    case 'ObjectPattern':
      if (node.properties.some(isSpread)) add('objectRestSpread');
      break;
    case 'ObjectProperty':
      if (!node.computed && !node.shorthand && (node.key.name === '__proto__' || node.key.value === '__proto__')) add('literalPrototype');
      break;
    case 'AssignmentExpression':
      if (node.operator === '&&=' || node.operator === '||=' || node.operator === '??=') add('logicalAssignment');
      break;
    case 'NumericLiteral':
      if (node.extra && node.extra.raw.includes('_')) add('literals');
      break;
    case 'StringLiteral':
      if (/[\u2028\u2029]/.test(node.value)) add('literals');
      break;
    case 'CatchClause':
      if (!node.param) add('catchBinding');
      break;
    case 'RegExpLiteral':
      if (!isSimple(node.pattern, node.flags)) add('regularExpressions');
      break;
    case 'TemplateLiteral':
      if (parent.type === 'TaggedTemplateExpression') break;
      if (node.expressions.length > 0) add('templateLiterals');
      // The engine declares what such a function declares twice.
      if (node.expressions.some(hasFunction)) add('functionsInTemplates');
      break;
    case 'Identifier':
      if (node.name === 'eval' || node.name === 'Function') add('evaluatedText');
      if (/^(?:valueOf|toPrimitive|Symbol|Proxy)$/.test(node.name)) add('ownConversions');
      if (/^(?:defineProperty|defineProperties|__defineGetter__|Proxy)$/.test(node.name)) add('accessors');
      break;
    case 'FunctionDeclaration':
      if (parent.type !== 'Program' && !bodies.has(parent)) add('blockFunctions');
      break;
    case 'ObjectMethod':
    case 'ClassMethod':
      if (node.kind === 'get') add('accessors');
      if (node.kind === 'constructor' && hasArrow(node.body)) add('derivedConstructors');
      break;
    default:
  }
}

/**
 * What the program uses that the engine rejects or answers wrongly, as a set of names. It is empty for a program
 * that can run as it is.
 */
export function needsOfProgram(ast) {
  const needs = new Set();
  const bodies = new Set();
  walk(ast, (node, parent) => {
    if (isFunction(node)) bodies.add(node.body);
    needsOf(node, parent, bodies, (need) => needs.add(need));
    return true;
  });
  // A template literal goes wrong only for an object that converts itself, and nothing in a payload does.
  if (!needs.delete('ownConversions')) needs.delete('templateLiterals');
  if (needs.delete('functionsInTemplates')) needs.add('templateLiterals');
  if (earlyReads(ast).length > 0) needs.add('earlyReads');
  if (updatesToCapture(ast).length > 0) needs.add('evaluationOrder');
  return needs;
}
