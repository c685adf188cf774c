// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outside of strict mode a function declared in a block is a variable of the whole function too, once the block has
// been entered; the engine keeps it in the block.
import * as types from '@babel/types';

import { walk } from '../walk.js';

/** Puts functions that are all of a branch into a block; Babel would hold them for declarations beside the statement. */
export function encloseBranches(ast) {
  walk(ast, (node) => {
    for (const branch of node.type === 'IfStatement' ? ['consequent', 'alternate'] : []) {
      if (node[branch]?.type === 'FunctionDeclaration') node[branch] = types.blockStatement([node[branch]]);
    }
    return true;
  });
}

/** `{ function f() {} }` becomes `{ var f = function f() {}; }`. */
export default function blockFunctions({ types: t }) {
  const isMovable = (node) => t.isFunctionDeclaration(node) && !node.async && !node.generator;

  /** Whether a variable of that name between `scope` and the function around it would clash with one of the function. */
  function isTaken(name, scope) {
    for (let outer = scope; outer; outer = outer.parent) {
      const kind = outer.hasOwnBinding(name) ? outer.getBinding(name).kind : undefined;
      if (kind === 'let' || kind === 'const' || (kind === 'hoisted' && !outer.path.isFunction() && !outer.path.isProgram())) return true;
      if (outer.path.isFunction() || outer.path.isProgram()) return kind === 'param';
    }
    return false;
  }

  return {
    name: 'block-functions',
    visitor: {
      SwitchCase(path) {
        if (path.isInStrictMode()) return;
        path.node.consequent = path.node.consequent.map((one) => {
          if (!isMovable(one) || isTaken(one.id.name, path.parentPath.parentPath.scope)) return one;
          path.parentPath.scope.removeOwnBinding(one.id.name);
          return t.variableDeclaration('var', [t.variableDeclarator(t.cloneNode(one.id), t.toExpression(one))]);
        });
      },
      BlockStatement(path) {
        if (path.parentPath.isFunction() || path.isInStrictMode()) return;
        const moved = path.node.body.filter(isMovable);
        if (moved.length === 0) return;
        const assignments = moved.map((one) => {
          const kind = isTaken(one.id.name, path.parentPath.scope) ? 'let' : 'var'; // the engine takes the clash for an error
          if (kind === 'var') path.scope.removeOwnBinding(one.id.name);
          return t.variableDeclaration(kind, [t.variableDeclarator(t.cloneNode(one.id), t.toExpression(one))]);
        });
        path.node.body = [...assignments, ...path.node.body.filter((one) => !moved.includes(one))];
      },
    },
  };
}
