// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import * as t from '@babel/types';

import { become, isName, walk } from './walk.js';

// The engine's parser knows fewer letters than the language. Variables whose names it might reject are renamed, all in the
// same way, and properties of such names are written as texts.

const KNOWN = /^[\w$\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0391-\u03a1\u03a3-\u03c9\u0410-\u044f\u3041-\u3094\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]*$/;

const needsName = (node) => (node.type === 'Identifier' || node.type === 'JSXIdentifier') && !KNOWN.test(node.name);

function encoded(name) {
  let result = '';
  for (const character of name) result += KNOWN.test(character) ? character : `$u${character.codePointAt(0).toString(16)}$`;
  return result;
}

/** Whether `node` is the name of a property or method of a name that may be written as a text. */
function isKey(node, parent, key) {
  return key === 'key' && /^(?:ObjectProperty|ObjectMethod|ClassMethod|ClassProperty)$/.test(parent.type) && !parent.computed;
}

/** Gives everything below `ast` a name that the engine can read. */
export function nameInAscii(ast) {
  const renamed = [];
  walk(ast, (node, parent, key) => {
    if (node.type === 'ObjectProperty' && node.shorthand && !node.computed && needsName(node.key)) {
      node.shorthand = false;
      node.key = t.stringLiteral(node.key.name);
      return true;
    }
    if (!needsName(node)) return true;
    if (isKey(node, parent, key)) become(node, t.stringLiteral(node.name));
    else if (isName(node, parent, key) && (parent.type === 'MemberExpression' || parent.type === 'OptionalMemberExpression')) {
      parent.computed = true;
      become(node, t.stringLiteral(node.name));
    } else renamed.push(node);
    return true;
  });
  for (const node of renamed) node.name = encoded(node.name);
}
