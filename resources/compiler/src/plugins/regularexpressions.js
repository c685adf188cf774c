// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { REALM_OBJECT } from '../realmobject.js';
import { analyse } from '../regularexpressions/analyse.js';
import { isSimple } from '../regularexpressions/simple.js';

/** Literals that the engine gets wrong are made by the realm, whatever the program does to its own RegExp. */
export default function regularExpressions({ types: t }) {
  return {
    name: 'regular-expressions',
    visitor: {
      RegExpLiteral(path) {
        const { pattern, flags, loc } = path.node;
        if (isSimple(pattern, flags)) return;
        const { source, program, names } = analyse(pattern, flags);
        const maker = t.memberExpression(t.identifier(REALM_OBJECT), t.identifier('regularExpression'));
        const known = [source, program, names.length > 0 ? names : null].map((one) => t.valueToNode(one));
        const made = t.callExpression(maker, [t.stringLiteral(pattern), t.stringLiteral(flags), ...known]);
        made.loc = loc;
        path.replaceWith(made);
      },
    },
  };
}
