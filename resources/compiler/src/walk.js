// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { VISITOR_KEYS } from '@babel/types';

/**
 * Calls `enter(node, parent, key)` for every node below and including `node`, in the order in which the program
 * evaluates them; an `enter` that returns `false` keeps the walk out of that node.
 */
export function walk(node, enter, parent = null, key = null) {
  if (enter(node, parent, key) === false) return;
  const keys = VISITOR_KEYS[node.type];
  if (keys === undefined) return;
  for (let index = 0; index < keys.length; index++) {
    const child = node[keys[index]];
    if (child === null || child === undefined) continue;
    if (!Array.isArray(child)) {
      walk(child, enter, node, keys[index]);
      continue;
    }
    for (let position = 0; position < child.length; position++) {
      if (child[position]) walk(child[position], enter, node, keys[index]);
    }
  }
}

export function isFunction(node) {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return true;
    default:
      return false;
  }
}

/** An identifier that names a property, a label or a method rather than a variable. */
export function isName(node, parent, key) {
  if (parent === null) return false;
  switch (parent.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key === 'property' && !parent.computed;
    case 'ObjectProperty':
      return key === 'key' && !parent.computed && !parent.shorthand;
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassProperty':
      return key === 'key' && !parent.computed;
    case 'PrivateName':
    case 'MetaProperty':
      return true;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return key === 'label';
    default:
      return false;
  }
}

/** Turns `node` into `replacement` where it stands; its place in the source stays. */
export function become(node, replacement) {
  for (const key of Object.keys(node)) if (key !== 'loc' && key !== 'start' && key !== 'end') delete node[key];
  Object.assign(node, { ...replacement, loc: node.loc, start: node.start, end: node.end });
}
