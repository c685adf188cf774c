// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

import { isAmbiguous } from './ambiguity.js';
import { classOf } from './unicode.js';

const parser = new RegExpParser({ ecmaVersion: 2024 });

function parse(source, flags) {
  try {
    return parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: false });
  } catch (error) {
    throw new SyntaxError(error.message.replace(/^Invalid regular expression: (?:\/[\s\S]*\/\w*: )?/, 'Invalid regular expression: '));
  }
}

function apply(edits, source) {
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits.sort((left, right) => left.start - right.start)) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}

/** The groups by number, and what in the pattern has to be said differently, or cannot be said, for Qt's engine. */
function inspect(pattern, flags) {
  const found = { groups: [], properties: [], rest: [], looksBehind: false };
  const isDotAll = flags.includes('s');
  visitRegExpAST(pattern, {
    onCapturingGroupEnter: (node) => found.groups.push(node),
    onAssertionEnter(node) {
      if (node.kind === 'lookbehind') found.looksBehind = true;
    },
    onCharacterSetEnter(node) {
      if (node.kind === 'property') found.properties.push({ start: node.start, end: node.end, text: classOf(node) });
      else if (node.kind === 'any' && isDotAll) found.rest.push({ start: node.start, end: node.end, text: '[^]' });
    },
  });
  return found;
}

function withoutNames(pattern, groups) {
  const edits = [];
  for (const { start, name } of groups) if (name !== null) edits.push({ start, end: start + name.length + 4, text: '(' });
  visitRegExpAST(pattern, {
    onBackreferenceEnter({ start, end, ref, resolved }) {
      if (typeof ref === 'string') edits.push({ start, end, text: `(?:\\${groups.indexOf(resolved) + 1})` });
    },
  });
  return edits;
}

/**
 * How to match a regular expression; throws a SyntaxError for one that is none.
 *
 * The answer has `source`, what Qt's engine takes instead of the given one without the flags d and s, or
 * `program`, what the engine of our own has to run because Qt's cannot; and `names`, pairs of a group's name and number.
 */
export function analyse(source, flags) {
  const pattern = parse(source, flags);
  const { groups, properties, rest, looksBehind } = inspect(pattern, flags);
  const names = groups.flatMap(({ name }, index) => (name === null ? [] : [[name, index + 1]]));
  const needsProgram = looksBehind || flags.includes('d') || isAmbiguous(pattern, flags);
  if (needsProgram) return { source: null, program: apply(properties, source), names };
  return { source: apply([...properties, ...rest, ...withoutNames(pattern, groups)], source), program: null, names };
}
