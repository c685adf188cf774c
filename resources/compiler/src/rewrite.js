// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import generate from '@babel/generator';
import { parse } from '@babel/parser';
import * as t from '@babel/types';

import { captureLateUpdates } from './evaluationorder.js';
import { fileOf, lower } from './lowering.js';
import { needsOfProgram } from './needs.js';
import { walk } from './walk.js';

/** `{ clear: function clear() {} }` becomes `{ clear() {} }`: built-in methods are no constructors. */
function makeMethods(ast) {
  walk(ast, (node) => {
    if (node.type !== 'ObjectExpression') return true;
    node.properties = node.properties.map((property) => {
      const { value, key } = property;
      if (property.type !== 'ObjectProperty' || value.type !== 'FunctionExpression' || value.generator || value.async) return property;
      if (isConstructor(value)) return property;
      return t.objectMethod('method', key, value.params, value.body, property.computed);
    });
    return true;
  });
}

/** Whether the function asks how it was called, or by its own name does something with itself. */
function isConstructor({ id, body }) {
  let found = false;
  walk(body, (node) => {
    found = found || node.type === 'MetaProperty' || (id && node.type === 'Identifier' && node.name === id.name);
    return !found;
  });
  return found;
}

/** Lowers code of our own at build time, where nobody needs its positions. */
export function rewrite(code, compact, hasMethods) {
  const ast = parse(code, { sourceType: 'script' });
  if (hasMethods) makeMethods(ast);
  const needs = needsOfProgram(ast);
  needs.delete('regularExpressions'); // the code that provides them uses none
  needs.delete('evaluatedText'); // nor evaluates what needs lowering
  needs.delete('accessors'); // none of its getters cares when it is called
  needs.delete('literalPrototype'); // Babel's own tables say __proto__: null, which matters to nobody
  lower(fileOf(ast, code, true), needs);
  captureLateUpdates(ast);
  return generate(ast, { comments: false, compact, jsescOption: { minimal: true } }).code;
}
