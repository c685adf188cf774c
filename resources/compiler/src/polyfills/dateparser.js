// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dates QuickJS reads: the language's own format, and the many loose forms that every engine has come to accept.
const ISO = /^([+-]\d{6}|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const LIKE_ISO = /^(?:[+-]\d{6}|\d{4})-\d+(?:-\d+)?T/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES = { gmt: 0, utc: 0, ut: 0, z: 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 };
const TOKEN = /\s*(?:(\d+):(\d+)(?::(\d+)(?:[.,](\d+))?)?|([+-]?)(\d+)|([a-zA-Z]+)\.?|\(([^)]*)\)|([,/.])|(.))/g;
const { exec } = RegExp.prototype;
const { apply } = Reflect;

const match = (pattern, text) => apply(exec, pattern, [text]);

function isoOffset(zone) {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone[0] === '-' ? -minutes : minutes;
}

/** The time of these fields, in the zone `offset` minutes east of Greenwich or, without it, in the local one. */
function timeOf(fields, offset, NativeDate) {
  const { year, month, day, hours, minutes, seconds, milliseconds } = fields;
  const date = new NativeDate(0);
  if (offset === undefined) {
    date.setFullYear(year, month, day);
    date.setHours(hours, minutes, seconds, milliseconds);
    return date.getTime();
  }
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hours, minutes, seconds, milliseconds);
  return date.getTime() - offset * 60000;
}

function inRange({ month, day, hours, minutes, seconds, milliseconds }) {
  const isMidnightAfter = hours === 24 && minutes === 0 && seconds === 0 && milliseconds === 0;
  return month >= 0 && month < 12 && day >= 1 && day <= 31 && (hours < 24 || isMidnightAfter) && minutes < 60 && seconds < 60;
}

const milliseconds = (fraction) => (fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-9));

function parseIso(parts, NativeDate) {
  if (parts[1] === '-000000') return NaN;
  const fields = {
    year: Number(parts[1]), month: parts[2] === undefined ? 0 : parts[2] - 1, day: Number(parts[3] ?? 1),
    hours: Number(parts[4] ?? 0), minutes: Number(parts[5] ?? 0), seconds: Number(parts[6] ?? 0), milliseconds: milliseconds(parts[7]),
  };
  if (!inRange(fields)) return NaN;
  const offset = parts[8] !== undefined ? isoOffset(parts[8]) : parts[4] === undefined ? 0 : undefined;
  return timeOf(fields, offset, NativeDate);
}

/** What the words and numbers of a loosely written date say. */
function readTokens(text) {
  const found = { numbers: [], month: undefined, clock: undefined, offset: undefined, half: undefined };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = match(TOKEN, text);
    if (token === null) break;
    const [, hours, minutes, seconds, fraction, sign, digits, word] = token;
    if (hours !== undefined) {
      if (found.clock) return null;
      found.clock = { hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds ?? 0), milliseconds: milliseconds(fraction) };
    } else if (digits !== undefined) {
      if (!readNumber(found, sign, digits, TOKEN, text)) return null;
    } else if (word !== undefined && !readWord(found, word.toLowerCase())) {
      if (found.numbers.length > 0 || found.month !== undefined) return null;
    } else if (token[10] !== undefined && token[10] !== '-') {
      return null;
    }
  }
  return found;
}

function readNumber(found, sign, digits, token, text) {
  const isOffset = sign !== '' && (found.clock !== undefined || found.offset !== undefined);
  if (!isOffset) {
    found.numbers.push({ value: Number(digits), isYear: digits.length > 2, isNegative: sign === '-' && found.numbers.length === 0 && found.month === undefined });
    return found.numbers.length <= 3;
  }
  const rest = match(/^:(\d{2})/, text.slice(token.lastIndex));
  if (rest !== null) token.lastIndex += rest[0].length;
  const value = rest !== null ? Number(digits) * 60 + Number(rest[1]) : digits.length <= 2 ? Number(digits) * 60 : Math.floor(digits / 100) * 60 + (digits % 100);
  found.offset = sign === '-' ? -value : value;
  return true;
}

function readWord(found, word) {
  const month = MONTHS.indexOf(word.slice(0, 3));
  if (word === 'am' || word === 'pm') found.half = word;
  else if (word in ZONES) found.offset = ZONES[word];
  else if (month >= 0 && found.month === undefined) found.month = month;
  else if (word === 't' && found.numbers.length === 3) return true;
  else return /^(?:sun|mon|tue|wed|thu|fri|sat)/.test(word);
  return true;
}

const fullYear = ({ value, isYear, isNegative }) => {
  if (isNegative) return -value;
  return isYear ? value : value < 50 ? value + 2000 : value + 1900;
};

/** Year, month and day from up to three numbers, in the order in which Americans write them unless one is a year. */
function readDay({ numbers, month }) {
  if (month !== undefined) {
    if (numbers.length === 0) return null;
    if (numbers.length === 1) return numbers[0].isYear ? { year: numbers[0].value, month, day: 1 } : { year: 2001, month, day: numbers[0].value };
    const [first, second] = numbers;
    return first.isYear ? { year: first.value, month, day: second.value } : { year: fullYear(second), month, day: first.value };
  }
  if (numbers.length === 0) return null;
  if (numbers.length === 1) return { year: numbers[0].value === 0 ? 2000 : fullYear(numbers[0]), month: 0, day: 1 };
  if (numbers[0].isYear) return { year: numbers[0].value, month: numbers[1].value - 1, day: numbers[2] ? numbers[2].value : 1 };
  const year = numbers.length === 2 ? 2001 : fullYear(numbers[2]);
  return { year, month: numbers[0].value - 1, day: numbers[1].value };
}

function withHalf(clock, half) {
  if (half === undefined) return clock;
  if (clock.hours > 12) return null;
  return { ...clock, hours: (clock.hours % 12) + (half === 'pm' ? 12 : 0) };
}

/** Milliseconds since 1970 for `text`, or NaN. */
export function parseDate(text, NativeDate) {
  const trimmed = text.trim();
  const iso = match(ISO, trimmed);
  if (iso !== null) return parseIso(iso, NativeDate);
  if (match(LIKE_ISO, trimmed) !== null) return NaN;
  const found = readTokens(trimmed.replace(/\b(\d+)-(?=\d|[A-Za-z])/g, '$1/').replace(/\/(\d+)-(?=\d)/g, '/$1/'));
  const day = found && readDay(found);
  if (!day) return NaN;
  const clock = withHalf(found.clock ?? { hours: 0, minutes: 0, seconds: 0, milliseconds: 0 }, found.half);
  const fields = clock && { ...day, ...clock };
  return fields && inRange(fields) ? timeOf(fields, found.offset, NativeDate) : NaN;
}
