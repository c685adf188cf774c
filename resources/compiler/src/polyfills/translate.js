// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

const TOKEN = /\\k<([^>]+)>|\\[\s\S]|\(\?<(?![=!])([A-Za-z_$][\w$]*)>|\(\?|\(|\[(?:\\[\s\S]|[^\]\\])*\]|\.|[\s\S]/g;
const NEEDS_PROGRAM = /\(\?<[=!]|\\[pP]\{|\\u\{/;

/**
 * A pattern with named groups or the flag s, written with numbered groups and a class for "any character"; with
 * `names` as pairs of name and number. Null where the pattern needs more than that.
 */
export function translate(source, flags) {
  if (flags.includes('u') || NEEDS_PROGRAM.test(source)) return null;
  const isDotAll = flags.includes('s');
  const names = [];
  let groups = 0;
  let isUsable = true;
  const opened = source.replace(TOKEN, (token, reference, name) => {
    if (name !== undefined) {
      groups++;
      if (names.some(([other]) => other === name)) isUsable = false;
      names.push([name, groups]);
      return '(';
    }
    if (token === '(') groups++;
    if (token === '(?<') isUsable = false;
    return token === '.' && isDotAll ? '[^]' : token;
  });
  if (!isUsable || (/\(\?</.test(source) && names.length === 0)) return null;
  if (names.length === 0) return /\\k/.test(source) ? null : { source: opened, names };
  const closed = opened.replace(TOKEN, (token, reference) => {
    if (reference === undefined) {
      if (token === '\\k') isUsable = false;
      return token;
    }
    const found = names.find(([name]) => name === reference);
    if (found === undefined) isUsable = false;
    return found === undefined ? token : `(?:\\${found[1]})`;
  });
  return isUsable ? { source: closed, names } : null;
}
