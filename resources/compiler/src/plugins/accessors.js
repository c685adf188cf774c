// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { REALM_OBJECT } from '../realmobject.js';

// The engine evaluates the arguments of `object.method(argument())` before it reads `method`. That shows only if
// reading it has an effect (a getter) or the arguments have one, so this runs on programs that define accessors.

function hasEffect(t, node) {
  let found = false;
  t.traverseFast(node, (one) => {
    if (/^(?:Call|OptionalCall|New|Assignment|Update|Yield|Await|TaggedTemplate)/.test(one.type)) found = true;
  });
  return found;
}

/** `object.method(argument())` becomes `(receiver = object, method = receiver.method).call(receiver, argument())`. */
export default function accessors({ types: t }) {
  return {
    name: 'accessors',
    visitor: {
      CallExpression: {
        exit(path) {
          const { callee, arguments: args, loc } = path.node;
          if (t.matchesPattern(callee, 'Object.keys') && !path.scope.hasBinding('Object', true)) {
            callee.object = t.identifier(REALM_OBJECT); // the engine's own calls the getters
            return;
          }
          if (!t.isMemberExpression(callee) || t.isSuper(callee.object) || t.isPrivateName(callee.property)) return;
          if (!args.some((one) => hasEffect(t, one)) || callee.isRewritten) return;
          const receiver = path.scope.generateUidIdentifier('receiver');
          const method = path.scope.generateUidIdentifier('method');
          path.scope.push({ id: t.cloneNode(receiver) });
          path.scope.push({ id: t.cloneNode(method) });
          const read = t.memberExpression(t.cloneNode(receiver), callee.property, callee.computed);
          read.loc = callee.loc;
          const sequence = t.sequenceExpression([
            t.assignmentExpression('=', t.cloneNode(receiver), callee.object),
            t.assignmentExpression('=', t.cloneNode(method), read),
            t.cloneNode(method),
          ]);
          const call = t.memberExpression(sequence, t.identifier('call'));
          call.isRewritten = true;
          path.node.callee = call;
          path.node.arguments = [t.cloneNode(receiver), ...args];
          path.node.loc = loc;
        },
      },
    },
  };
}
