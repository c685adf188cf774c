// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import matchProperty from 'unicode-match-property-ecmascript';
import matchValue from 'unicode-match-property-value-ecmascript';
import sets from 'unicode-sets';

const LAST = 0x110000;
const loaded = new Map();

/** The name of a property's set, as build.mjs gave it. */
function nameOf(key, value) {
  if (value !== null) {
    const property = matchProperty(key);
    return `${property}/${matchValue(property, value)}`;
  }
  try {
    return `General_Category/${matchValue('General_Category', key)}`;
  } catch {
    return `Binary_Property/${matchProperty(key)}`;
  }
}

/** Where the set begins and ends, in turn. */
function bordersOf(name) {
  if (!loaded.has(name)) {
    const start = sets.indexOf(`\n${name}:`) + name.length + 2;
    let last = 0;
    const steps = sets.slice(start, sets.indexOf('\n', start)).split(',');
    loaded.set(name, name === 'Binary_Property/Any' ? [0, LAST] : steps.map((step) => (last += parseInt(step, 36))));
  }
  return loaded.get(name);
}

function complementOf(borders) {
  const inner = borders[0] === 0 ? borders.slice(1) : [0, ...borders];
  return inner[inner.length - 1] === LAST ? inner.slice(0, -1) : [...inner, LAST];
}

const escaped = (code) => `\\u{${code.toString(16)}}`;

/** What stands for `\p{…}` or `\P{…}`: ranges, in brackets unless it is in a class already. */
export function classOf({ key, value, negate, parent }) {
  const set = bordersOf(nameOf(key, value));
  const borders = negate ? complementOf(set) : set;
  let ranges = '';
  for (let index = 0; index < borders.length; index += 2) {
    const end = borders[index + 1] - 1;
    ranges += end === borders[index] ? escaped(end) : `${escaped(borders[index])}-${escaped(end)}`;
  }
  return parent.type === 'CharacterClass' ? ranges : `[${ranges}]`;
}
