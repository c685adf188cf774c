// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import generate from '@babel/generator';
import * as t from '@babel/types';

import { walk } from './walk.js';

// The engine reports the line of an error but never its column. So every part of an expression that can fail is
// printed on a line of its own, and the table of those lines says where each came from.

const UNMARKED = new Set([
  'File', 'Program', 'BlockStatement', 'ClassBody', 'TemplateElement', 'Directive', 'DirectiveLiteral', 'InterpreterDirective',
  'EmptyStatement', 'PrivateName', 'ParenthesizedExpression', 'Super', 'CatchClause',
]);

function isMarked(node, parent, key) {
  if (UNMARKED.has(node.type) || node.isProtected) return false;
  if (parent === null) return true;
  switch (parent.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return false;
    case 'ObjectProperty':
      return !(parent.shorthand && key === 'value');
    default:
      return true;
  }
}

function parenthesise(node) {
  const inner = Object.assign({}, node);
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, t.parenthesizedExpression(inner));
}

/**
 * Lets a line break stand before the operand of the statements that would end there, and before `++` and `--`, where
 * the engine ends the statement whatever came before.
 */
function protectOperands(ast) {
  walk(ast, (node) => {
    if (node.type === 'ParenthesizedExpression') return true;
    if (node.type === 'UpdateExpression' && node.prefix && !node.isProtected) {
      node.isProtected = true;
      parenthesise(node);
      return true;
    }
    if ((node.type === 'ReturnStatement' || node.type === 'ThrowStatement' || (node.type === 'YieldExpression' && !node.delegate)) && node.argument) {
      node.argument = t.parenthesizedExpression(node.argument);
    }
    return true;
  });
}

/** What follows a prefix operator stays on its line. */
function keepBesideOperator(update, kept) {
  for (let node = update.argument; node; node = node.object ?? node.callee) kept.add(node);
}

/** Gives every node a line of its own to be printed on, and returns where each line came from. */
function spread(ast) {
  const origins = [];
  const kept = new Set();
  let origin = { line: 0, column: 0 };
  const mark = (line) => ({ start: { line, column: 0 }, end: { line, column: 0 } });
  const visit = (node, parent, key) => {
    if (node.loc && node.loc.start) origin = node.loc.start;
    else if (parent === null || parent.type === 'Program' || node.type === 'FunctionDeclaration') origin = { line: 0, column: 0 };
    node.leadingComments = node.trailingComments = node.innerComments = undefined;
    if (node.type === 'UpdateExpression') keepBesideOperator(node, kept);
    if (kept.has(node) || !isMarked(node, parent, key)) {
      node.loc = null;
      return true;
    }
    origins.push(origin);
    node.loc = mark(origins.length);
    return true;
  };
  walk(ast, visit);
  return origins;
}

/**
 * Prints `ast`. The answer's `positions` has two characters a printed line: the line and the column in the source,
 * both counted from 1 and both 0 for what the source does not have.
 */
export function print(ast) {
  protectOperands(ast);
  const origins = spread(ast);
  const printed = generate(ast, { retainLines: true, comments: false, compact: false, jsescOption: { minimal: false } });
  let positions = '';
  for (const { line, column } of origins) positions += String.fromCharCode(Math.min(line, 65535), line === 0 ? 0 : Math.min(column + 1, 65535));
  return { code: printed.code, positions };
}
