// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { parse } from '@babel/parser';
import traverse from '@babel/traverse';

import { count } from './coverage.js';
import { declaredNames, diagnose, guardedNames } from './diagnostics.js';
import { captureLateUpdates } from './evaluationorder.js';
import { nameInAscii } from './identifiers.js';
import { fileOf, lower } from './lowering.js';
import { needsOfProgram } from './needs.js';
import './outline.js';
import { refuseEarlyReads } from './parameters.js';
import { encloseBranches } from './plugins/blockfunctions.js';
import { print } from './positions.js';
import { analyse } from './regularexpressions/analyse.js';
import { isFunction, isName, walk } from './walk.js';

const PARSER_OPTIONS = { sourceType: 'script', attachComment: false, createImportExpressions: false };

function syntaxError(error, source) {
  const at = error.loc ?? { line: 1, column: 0 };
  const isEnd = error.pos !== undefined && source.slice(error.pos).trim() === '';
  const message = error.message.replace(/ \(\d+:\d+\)$/, '');
  const isModule = error.code === 'BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED';
  if (isModule) return { message: 'Transforms are scripts, which have no import and no export; take them out', line: at.line, column: at.column + 1 };
  return { message: isEnd && message === 'Unexpected token' ? 'Unexpected end of the code' : message, line: at.line, column: at.column + 1 };
}

/** The text of a direct `eval` stands where it is called, which may be a method, a constructor or a class. */
const EVALUATED = { ...PARSER_OPTIONS, allowNewTargetOutsideFunction: true, allowSuperOutsideMethod: true };

/** Refuses what no lowering can give this engine; a program that asks for it with typeof copes without. */
function refuseUnsupported(ast) {
  const known = new Set([...declaredNames(ast), ...guardedNames(ast)]);
  const isBigInt = (node) => node.type === 'BigIntLiteral' || (node.type === 'Identifier' && /^Big(?:Int|Int64Array|Uint64Array)$/.test(node.name) && !known.has(node.name));
  walk(ast, (node, parent, key) => {
    if (!isBigInt(node) || isName(node, parent, key)) return true;
    throw Object.assign(new SyntaxError('Hooksmith cannot run BigInt values, although production can; use a number, or a text for long identifiers'), { loc: node.loc.start });
  });
}

/** A call of `super` stands in no text that is evaluated, or the engine would have to be asked where it runs. */
function refuseSuperCalls(ast) {
  walk(ast, (node, parent) => {
    if (isFunction(node) && node.type !== 'ArrowFunctionExpression') return false;
    if (node.type !== 'Super' || parent.type !== 'CallExpression') return true;
    throw Object.assign(new SyntaxError('super() is only valid in the constructor of a class that extends another'), { loc: node.loc.start });
  });
}

/** Regular expressions that are none: production refuses the whole program, the engine only what uses them. */
function checkRegularExpressions(ast) {
  walk(ast, ({ type, pattern, flags, loc }) => {
    if (type !== 'RegExpLiteral') return true;
    try {
      if (flags.includes('v')) throw new SyntaxError('Hooksmith cannot run regular expressions with the flag v');
      analyse(pattern, flags);
    } catch (error) {
      throw Object.assign(error, { loc: loc.start });
    }
    return true;
  });
}

/**
 * Turns `source` into a script with the same meaning that Qt's engine runs correctly.
 *
 * `options.positions` asks for columns even where nothing needs lowering, `options.isEvaluated` is for what `eval` gets,
 * `options.counters` has the names that coverage.js asks for, where the code is to count what it runs. The answer has `code`, `positions` (see
 * positions.js; empty when `code` is the source), `features` (what was lowered), `counters` (how many there are), `diagnostics`, and
 * `error`, which is `null` or the syntax error with message, line and column.
 */
export function compile(source, options = {}) {
  const result = { code: source, positions: '', features: [], counters: 0, diagnostics: [], error: null };
  try {
    const ast = parse(source, options.isEvaluated ? EVALUATED : PARSER_OPTIONS);
    refuseUnsupported(ast);
    if (options.isEvaluated) refuseSuperCalls(ast);
    checkRegularExpressions(ast);
    const needs = needsOfProgram(ast);
    result.features = [...needs];
    result.diagnostics = diagnose(ast, source);
    if (needs.size === 0 && !options.positions) return result;
    if (options.counters) result.counters = count(ast, options.counters).length;
    if (needs.has('blockFunctions')) encloseBranches(ast);
    if (needs.has('earlyReads')) refuseEarlyReads(ast);
    const file = fileOf(ast, source);
    lower(file, needs);
    captureLateUpdates(file.ast);
    nameInAscii(file.ast);
    Object.assign(result, print(file.ast));
  } catch (error) {
    if (!error.loc && !(error instanceof SyntaxError)) throw error;
    result.error = syntaxError(error, source);
  } finally {
    traverse.cache.clear(); // it holds every program ever seen, and the engine's weak maps grow slow with them
  }
  return result;
}

globalThis.compile = compile;
