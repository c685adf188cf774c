// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which event types a condition names, read from the way transforms ask for them. What is not plain names none.

const EVENT_TYPE = /^[a-z_]+\.[a-z_]+$/;
const NOTHING = Object.freeze({ whenTrue: [], whenFalse: [] });

export const eventsOfKey = (text) => (typeof text === 'string' && EVENT_TYPE.test(text) ? [text] : []);

const literalsOf = ({ elements }) => elements.flatMap((one) => (one && one.type === 'StringLiteral' ? eventsOfKey(one.value) : []));

function listIn(node) {
  if (node?.type === 'ArrayExpression') return literalsOf(node);
  if (node?.type === 'NewExpression' && node.callee.name === 'Set' && node.arguments[0]?.type === 'ArrayExpression') return literalsOf(node.arguments[0]);
  return [];
}

/** The lists of event types that the program keeps in constants of its own, by name. */
export function listsOf(ast) {
  const lists = new Map();
  for (const { type, kind, declarations } of ast.program.body) {
    if (type !== 'VariableDeclaration' || kind !== 'const') continue;
    for (const { id, init } of declarations) if (id.type === 'Identifier') lists.set(id.name, listIn(init));
  }
  return lists;
}

const both = (one, other) => (one.length > 0 && other.length > 0 ? [...one, ...other] : []);
const either = (one, other) => (one.length > 0 ? one : other);

function eventsOfComparison({ operator, left, right }) {
  const named = [left, right].flatMap((one) => (one.type === 'StringLiteral' ? eventsOfKey(one.value) : []));
  if (operator === '===' || operator === '==') return { whenTrue: named, whenFalse: [] };
  return operator === '!==' || operator === '!=' ? { whenTrue: [], whenFalse: named } : NOTHING;
}

/** `['payment.failed'].includes(type)` and `HANDLED.has(type)`. */
function eventsOfCall({ callee }, lists) {
  if (callee.type !== 'MemberExpression' || callee.computed || !/^(?:includes|has)$/.test(callee.property.name)) return NOTHING;
  const named = callee.object.type === 'Identifier' ? lists.get(callee.object.name) : listIn(callee.object);
  return { whenTrue: named ?? [], whenFalse: [] };
}

/** The event types for which `test` may be true, and those for which it may be false; empty where that is not known. */
export function eventsOfTest(test, lists) {
  if (test.type === 'BinaryExpression') return eventsOfComparison(test);
  if (test.type === 'CallExpression') return eventsOfCall(test, lists);
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    const { whenTrue, whenFalse } = eventsOfTest(test.argument, lists);
    return { whenTrue: whenFalse, whenFalse: whenTrue };
  }
  if (test.type !== 'LogicalExpression') return NOTHING;
  const left = eventsOfTest(test.left, lists);
  const right = eventsOfTest(test.right, lists);
  if (test.operator === '||') return { whenTrue: both(left.whenTrue, right.whenTrue), whenFalse: either(left.whenFalse, right.whenFalse) };
  if (test.operator === '&&') return { whenTrue: either(left.whenTrue, right.whenTrue), whenFalse: both(left.whenFalse, right.whenFalse) };
  return NOTHING;
}

const leaves = (node) => {
  const last = node.type === 'BlockStatement' ? node.body[node.body.length - 1] : node;
  return Boolean(last) && /^(?:Return|Throw|Continue|Break)Statement$/.test(last.type);
};

/** The event types that come past `statement`, which `current` reach: `if (type !== 'payment.failed') return webhook`. */
export function eventsAfter(statement, current, lists) {
  if (statement.type !== 'IfStatement' || statement.alternate || !leaves(statement.consequent)) return current;
  return either(eventsOfTest(statement.test, lists).whenFalse, current);
}
