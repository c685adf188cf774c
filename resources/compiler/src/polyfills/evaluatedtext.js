// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a program evaluates at run time is compiled as the program itself was. The sandbox offers the function that does it
// under a name that no program writes.
const global = Function('return this')();
const SLOT = '(hooksmith compile)';
const compile = global[SLOT];
delete global[SLOT];
const nativeEval = eval;

/** What to evaluate instead of `text`; anything but a text is its own value. */
export function compileText(text) {
  if (typeof text !== 'string' || compile === undefined) return text;
  const code = compile(text);
  if (code[0] === '\0') throw new SyntaxError(code.slice(1));
  return code;
}

/** `eval` called by another name: it sees the global scope only. A method, which `new` does not take. */
export const { indirectEval } = { indirectEval(text) {
  return nativeEval(compileText(text));
} };
Object.defineProperty(indirectEval, 'name', { value: 'eval', configurable: true });

/** What `Function(...parameters, body)` gives. */
export function makeFunction(...texts) {
  const body = texts.length === 0 ? '' : String(texts[texts.length - 1]);
  const parameters = texts.slice(0, -1).map(String).join(',');
  return indirectEval(`(function anonymous(${parameters}\n) {\n${body}\n})`);
}
