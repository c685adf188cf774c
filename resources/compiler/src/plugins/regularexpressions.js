// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { REALM_OBJECT } from '../realmobject.js';
import { isBeyondEngine } from '../regularexpressions.js';

/** Literals that the engine gets wrong are made by the realm's constructor, whatever the program does to its own RegExp. */
export default function regularExpressions({ types: t }) {
  return {
    name: 'regular-expressions',
    visitor: {
      RegExpLiteral(path) {
        const { pattern, flags, loc } = path.node;
        if (!isBeyondEngine(pattern, flags)) return;
        const made = t.newExpression(t.memberExpression(t.identifier(REALM_OBJECT), t.identifier('RegExp')), [t.stringLiteral(pattern), t.stringLiteral(flags)]);
        made.loc = loc;
        path.replaceWith(made);
      },
    },
  };
}
