// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outside of strict mode a function declared in a block is a variable of the whole function too, once the block has
// been entered; the engine keeps it in the block.

/** `{ function f() {} }` becomes `{ var f = function f() {}; }`, and so does a function that is all of a branch. */
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
      IfStatement({ node, scope }) {
        for (const branch of ['consequent', 'alternate']) {
          if (!t.isFunctionDeclaration(node[branch])) continue;
          const { name } = node[branch].id;
          if (scope.hasOwnBinding(name) && scope.getBinding(name).kind === 'hoisted') scope.removeOwnBinding(name);
          node[branch] = t.blockStatement([node[branch]]);
        }
      },
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
