// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { REALM_OBJECT } from '../realmobject.js';

function setsPrototype(property) {
  if (property.type !== 'ObjectProperty' || property.computed || property.shorthand) return false;
  return property.key.name === '__proto__' || property.key.value === '__proto__';
}

/** `{ __proto__: p, a: 1 }` becomes a call that gives `{ a: 1 }` the prototype. */
export default function literalPrototype({ types: t }) {
  return {
    name: 'literal-prototype',
    visitor: {
      ObjectExpression(path) {
        const index = path.node.properties.findIndex(setsPrototype);
        if (index < 0) return;
        const [property] = path.node.properties.splice(index, 1);
        const helper = t.memberExpression(t.identifier(REALM_OBJECT), t.identifier('withPrototype'));
        path.replaceWith(t.callExpression(helper, [property.value, path.node]));
      },
    },
  };
}
