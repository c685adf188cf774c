// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { visitRegExpAST } from '@eslint-community/regexpp';

// A repeated group that can match one text in many ways, such as (a+)+, makes a backtracking engine try them all. QuickJS
// goes on until it is stopped, while Qt's engine gives up after a while and reports no match. What is asked here is
// whether that surely cannot happen: then each round of the repetition has only one way to match.

const SAMPLES = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), '\u00a0', 'é', 'ß', 'Ж', '中', 'あ', '\u2028', '\ufeff', '😀'];
const MANY = 8; // repetitions that may take a noticeable time

const isAtom = (node) => node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass';

/** The samples that `atom` matches, as a list of booleans. */
function charactersOf(atom, flags) {
  if (atom.type === 'CharacterSet' && atom.kind === 'property') return SAMPLES.map((one) => one > '\u007f' || /\w/.test(one)); // more than it may be
  const expression = new RegExp(`^(?:${atom.raw.replace(/\\[pP]\{[^}]*\}/g, '\\w\\u0080-\\uffff')})$`, flags.replace(/[gyd]/g, ''));
  return SAMPLES.map((one) => expression.test(one));
}

const overlap = (left, right) => left.some((matches, index) => matches && right[index]);

function atomsOf(node) {
  const atoms = [];
  const add = (atom) => {
    if (atom.parent.type !== 'CharacterClass' && atom.parent.type !== 'CharacterClassRange') atoms.push(atom);
  };
  visitRegExpAST(node, { onCharacterEnter: add, onCharacterSetEnter: add, onCharacterClassEnter: add });
  return atoms;
}

const isFixed = ({ elements }) => elements.length > 0 && elements.every((one) => isAtom(one) || (one.type === 'Quantifier' && one.min === one.max && isAtom(one.element)));

/** Whether `border`, the first or last of the elements of an alternative, occurs nowhere else in it. */
function isBorder(border, alternative, flags) {
  if (border === undefined || !isAtom(border)) return false;
  const own = charactersOf(border, flags);
  return atomsOf(alternative).every((atom) => atom === border || !overlap(own, charactersOf(atom, flags)));
}

function hasOneWay(group, flags) {
  const { alternatives } = group;
  if (alternatives.length === 1) {
    const [only] = alternatives;
    return isFixed(only) || isBorder(only.elements[0], only, flags) || isBorder(only.elements[only.elements.length - 1], only, flags);
  }
  if (!alternatives.every(isFixed)) return false;
  const starts = alternatives.map(({ elements: [first] }) => charactersOf(isAtom(first) ? first : first.element, flags));
  return starts.every((start, index) => starts.slice(index + 1).every((other) => !overlap(start, other)));
}

/** Whether a repetition in `pattern` may match one text in many ways. */
export function isAmbiguous(pattern, flags) {
  let found = false;
  visitRegExpAST(pattern, {
    onQuantifierEnter({ max, element }) {
      const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
      if (isGroup && max > MANY && !found) found = !hasOneWay(element, flags);
    },
  });
  return found;
}
