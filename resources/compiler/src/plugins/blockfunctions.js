// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outside of strict mode a function declared in a block is a variable of the whole function too, once the block has
// been entered; the engine keeps it in the block.

/** `{ function f() {} }` becomes `{ var f = function f() {}; }`, and so does a function that is all of a branch. */
export default function blockFunctions({ types: t }) {
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
          if (!t.isFunctionDeclaration(one) || one.async || one.generator) return one;
          path.parentPath.scope.removeOwnBinding(one.id.name);
          return t.variableDeclaration('var', [t.variableDeclarator(t.cloneNode(one.id), t.toExpression(one))]);
        });
      },
      BlockStatement(path) {
        if (path.parentPath.isFunction() || path.isInStrictMode()) return;
        const declarations = path.node.body.filter((one) => t.isFunctionDeclaration(one) && !one.async && !one.generator);
        const scope = path.scope.getFunctionParent() ?? path.scope.getProgramParent();
        const isTaken = ({ id }) => scope.path !== path && path.parentPath.scope.hasOwnBinding(id.name) && path.parentPath.scope.getBinding(id.name).kind !== 'var';
        const moved = declarations.filter((one) => !isTaken(one));
        if (moved.length === 0) return;
        const assignments = moved.map((one) => t.variableDeclaration('var', [t.variableDeclarator(t.cloneNode(one.id), t.toExpression(one))]));
        path.node.body = [...assignments, ...path.node.body.filter((one) => !moved.includes(one))];
        moved.forEach(({ id }) => path.scope.removeOwnBinding(id.name));
      },
    },
  };
}
