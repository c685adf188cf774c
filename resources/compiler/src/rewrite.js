// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import generate from '@babel/generator';
import { parse } from '@babel/parser';

import { captureLateUpdates } from './evaluationorder.js';
import { fileOf, lower } from './lowering.js';
import { needsOfProgram } from './needs.js';

/** Lowers code of our own at build time, where nobody needs its positions. */
export function rewrite(code, compact) {
  const ast = parse(code, { sourceType: 'script' });
  const needs = needsOfProgram(ast);
  needs.delete('regularExpressions'); // the code that provides them uses none
  needs.delete('accessors'); // none of its getters cares when it is called
  needs.delete('literalPrototype'); // Babel's own tables say __proto__: null, which matters to nobody
  lower(fileOf(ast, code, true), needs);
  captureLateUpdates(ast);
  return generate(ast, { comments: false, compact, jsescOption: { minimal: true } }).code;
}
