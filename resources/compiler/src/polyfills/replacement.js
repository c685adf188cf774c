// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Fills in a replacement text with its $1, $<name>, $& and the like, for one match. */
export function replaceWith(pattern, { whole, text, at, captures, groups }) {
  let result = '';
  for (let index = 0; index < pattern.length; index++) {
    const next = pattern[index + 1];
    if (pattern[index] !== '$' || next === undefined) {
      result += pattern[index];
      continue;
    }
    const two = pattern.slice(index + 1, index + 3);
    if (next === '$') result += '$';
    else if (next === '&') result += whole;
    else if (next === '`') result += text.slice(0, at);
    else if (next === "'") result += text.slice(at + whole.length);
    else if (/^\d\d$/.test(two) && Number(two) > 0 && Number(two) <= captures.length) {
      result += captures[two - 1] ?? '';
      index++;
    } else if (next >= '1' && next <= '9' && Number(next) <= captures.length) result += captures[next - 1] ?? '';
    else if (next === '<' && groups !== undefined && pattern.includes('>', index)) {
      const end = pattern.indexOf('>', index);
      const value = groups[pattern.slice(index + 2, end)];
      result += value === undefined ? '' : String(value);
      index = end - 1;
    } else {
      result += '$';
      continue;
    }
    index++;
  }
  return result;
}
