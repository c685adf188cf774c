// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In the constructor of a class that extends another, the engine's arrow functions see a `this` that is never set.

/** Arrow functions in such a constructor become functions that use a variable for `this`. */
export default function derivedConstructors() {
  const convert = {
    Function(path) {
      if (!path.isArrowFunctionExpression()) path.skip();
    },
    ArrowFunctionExpression: {
      exit(path) {
        let usesThis = false;
        let callsSuper = false;
        path.traverse({
          'ThisExpression|Super'(inner) {
            usesThis = true;
            callsSuper = callsSuper || inner.parentPath.isCallExpression({ callee: inner.node });
          },
          Function(inner) {
            if (!inner.isArrowFunctionExpression()) inner.skip();
          },
        });
        if (usesThis && !callsSuper) path.arrowFunctionToExpression({ allowInsertArrow: false, allowInsertArrowWithRest: false, noNewArrows: true });
      },
    },
  };
  return {
    name: 'derived-constructors',
    visitor: {
      ClassMethod: {
        exit(path) {
          if (path.node.kind === 'constructor' && path.parentPath.parent.superClass) path.get('body').traverse(convert);
        },
      },
    },
  };
}
