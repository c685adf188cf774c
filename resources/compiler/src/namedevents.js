// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { namesOf, valueFor } from './evaluate.js';
import { isFunction, walk } from './walk.js';

// Which event types a condition lets through: it is evaluated for each of them. An empty list says that nothing is known.

const EVENT_TYPE = /^[a-z_]+\.[a-z_]+$/;
const PARTS = /^(?:startsWith|endsWith|includes|indexOf)$/; // their arguments are parts of a type
const LEAVES = /^(?:Return|Throw|Continue|Break)Statement$/;

/** Whether a statement never goes on to the one after it. */
export function leaves(node) {
  const last = node?.type === 'BlockStatement' ? node.body[node.body.length - 1] : node;
  return Boolean(last) && LEAVES.test(last.type);
}

/** The event types that there are: the catalogue's, and others that the program names. */
export class EventWorld {
  constructor(ast, catalogue) {
    this.names = namesOf(ast.program);
    this.types = catalogue;
    if (catalogue.length === 0) return; // nobody asks
    const types = new Set(catalogue);
    walk(ast.program, ({ type, value }, parent, key) => {
      const isPart = key === 'arguments' && PARTS.test(parent.callee?.property?.name);
      if (type === 'StringLiteral' && EVENT_TYPE.test(value) && !isPart) types.add(value);
      return true;
    });
    this.types = [...types];
  }

  /** What to say of `types`, which come from `current`. */
  narrowed(types, current) {
    return types.length === 0 || types.length === this.types.length ? current : types;
  }

  /** The name of a function that has no other meaning in the program. */
  isFunctionName(name) {
    const init = this.names.get(name)?.init;
    return Boolean(init) && isFunction(init);
  }

  among(current) {
    return current.length > 0 ? current : this.types;
  }

  ofKey(text, current) {
    return EVENT_TYPE.test(String(text)) && this.types.includes(text) ? [text] : current;
  }

  /** Of `current`, the event types for which `test` may be true, and those for which it may be false. */
  ofTest(test, current) {
    const truths = this.among(current).map((type) => [type, valueFor(test, this.names, type)]);
    const typesThat = (isExcluded) => truths.filter(([, known]) => !(known && isExcluded(known.value))).map(([type]) => type);
    return { whenTrue: this.narrowed(typesThat((value) => !value), current), whenFalse: this.narrowed(typesThat(Boolean), current) };
  }

  /** The event types that come past `statement`: `if (type !== 'payment.failed') return webhook`. */
  after(statement, current) {
    if (statement.type !== 'IfStatement') return current;
    const { whenTrue, whenFalse } = this.ofTest(statement.test, current);
    if (leaves(statement.consequent)) return whenFalse;
    return leaves(statement.alternate) ? whenTrue : current;
  }

  /** For each case of a `switch`, the event types that it is reached by, those that fall into it included. */
  ofCases({ discriminant, cases }, current) {
    let left = this.among(current);
    const values = new Map(left.map((type) => [type, valueFor(discriminant, this.names, type)]));
    const matching = cases.map(({ test }) => {
      if (!test) return undefined;
      const tested = left.map((type) => [type, values.get(type), valueFor(test, this.names, type)]);
      const isKnown = ([, one, other]) => Boolean(one && other);
      const isSame = ([, one, other]) => one.value === other.value;
      left = tested.filter((one) => !isKnown(one) || !isSame(one)).map(([type]) => type);
      return tested.filter((one) => !isKnown(one) || isSame(one)).map(([type]) => type);
    });
    let falling = [];
    return cases.map(({ consequent }, index) => {
      const reached = [...new Set([...falling, ...(matching[index] ?? left)])];
      falling = leaves(consequent.length === 1 ? consequent[0] : consequent[consequent.length - 1]) ? [] : reached;
      return this.narrowed(reached, current);
    });
  }
}
