// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { REALM_OBJECT } from '../realmobject.js';

/** `eval(text)`, `(0, eval)(text)` and `new Function(text)` compile their text first. */
export default function evaluatedText({ types: t }) {
  const helper = (name) => t.memberExpression(t.identifier(REALM_OBJECT), t.identifier(name));
  return {
    name: 'evaluated-text',
    visitor: {
      ReferencedIdentifier(path) {
        const { node, parentPath, key } = path;
        const isCallee = key === 'callee' && (parentPath.isCallExpression() || parentPath.isNewExpression());
        if (path.scope.hasBinding(node.name, true) || parentPath.isUnaryExpression({ operator: 'typeof' })) return;
        if (node.name === 'eval' && isCallee) {
          const [text] = parentPath.node.arguments;
          if (text && !t.isSpreadElement(text)) parentPath.node.arguments[0] = t.callExpression(helper('compileText'), [text]);
        } else if (node.name === 'eval') {
          path.replaceWith(helper('indirectEval'));
        } else if (node.name === 'Function' && isCallee) {
          path.replaceWith(helper('makeFunction'));
        }
      },
    },
  };
}
