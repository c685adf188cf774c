// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import * as t from '@babel/types';

import { REALM_OBJECT } from './realmobject.js';
import { become, isFunction, isName, walk } from './walk.js';

// A default value that reads its own parameter, or one to the right of it, is an error; the engine takes undefined for it.

/** What stands in the parameters in the order in which it is evaluated: expressions, and names once they have a value. */
function* stepsOf(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      yield { name: pattern.name };
      break;
    case 'AssignmentPattern':
      yield { expression: pattern.right };
      yield* stepsOf(pattern.left);
      break;
    case 'RestElement':
      yield* stepsOf(pattern.argument);
      break;
    case 'ArrayPattern':
      for (const element of pattern.elements) yield* stepsOf(element);
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.computed) yield { expression: property.key };
        yield* stepsOf(property.type === 'RestElement' ? property : property.value);
      }
      break;
    default:
  }
}

function isKeyOrTarget(parent, key) {
  switch (parent?.type) {
    case 'ObjectProperty':
      return key === 'key' && !parent.computed;
    case 'AssignmentExpression':
      return key === 'left';
    default:
      return parent?.type === 'UpdateExpression';
  }
}

/** The variables of `names` that `expression` surely reads when it is evaluated. */
function readsOf(expression, names, found) {
  walk(expression, (node, parent, key) => {
    if (isFunction(node) || node.type === 'ClassExpression') return false;
    if (node.type !== 'Identifier' || !names.has(node.name) || isName(node, parent, key) || isKeyOrTarget(parent, key)) return true;
    found.push({ node, parent });
    return true;
  });
}

/** The places below `ast` where a parameter is read that has no value yet. */
export function earlyReads(ast) {
  const found = [];
  walk(ast, (node) => {
    if (!isFunction(node) || node.params.every(({ type }) => type === 'Identifier')) return true;
    const steps = node.params.flatMap((parameter) => [...stepsOf(parameter)]);
    const open = new Set(steps.map(({ name }) => name));
    for (const { name, expression } of steps) {
      if (expression) readsOf(expression, open, found);
      open.delete(name);
    }
    return true;
  });
  return found;
}

/** Makes each of them throw. */
export function refuseEarlyReads(ast) {
  for (const { node, parent } of earlyReads(ast)) {
    if (parent?.shorthand) parent.shorthand = false;
    const refusal = t.memberExpression(t.identifier(REALM_OBJECT), t.identifier('refuseEarlyRead'));
    become(node, t.callExpression(refusal, [t.stringLiteral(node.name)]));
  }
}
