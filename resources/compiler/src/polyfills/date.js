// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine reads fewer forms of dates than QuickJS and writes them in the machine's locale.
import { now } from './conditions.js';
import { define } from './define.js';
import { parseDate } from './dateparser.js';

const global = globalThis;
const NativeDate = Date;
const { prototype } = NativeDate;
const { construct, apply } = Reflect;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const getters = {};
for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds']) {
  const local = prototype[`get${part}`];
  const universal = prototype[`getUTC${part}`];
  getters[part] = (date, isUniversal) => apply(isUniversal ? universal : local, date, []);
}
const { getTime, getTimezoneOffset } = prototype;

function padded(number, width) {
  const text = String(number < 0 ? -number : number);
  return (number < 0 ? '-' : '') + '000000'.slice(0, width > text.length ? width - text.length : 0) + text;
}

function clockText(date, isUniversal) {
  return ['Hours', 'Minutes', 'Seconds'].map((part) => padded(getters[part](date, isUniversal), 2)).join(':');
}

function zoneText(date) {
  const minutes = -apply(getTimezoneOffset, date, []);
  const size = Math.abs(minutes);
  return `GMT${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${padded(size % 60, 2)}`;
}

function dayText(date) {
  const [day, month, date_, year] = ['Day', 'Month', 'Date', 'FullYear'].map((part) => getters[part](date, false));
  return `${DAYS[day]} ${MONTHS[month]} ${padded(date_, 2)} ${padded(year, 4)}`;
}

function universalText(date) {
  const [day, month, date_, year] = ['Day', 'Month', 'Date', 'FullYear'].map((part) => getters[part](date, true));
  return `${DAYS[day]}, ${padded(date_, 2)} ${MONTHS[month]} ${padded(year, 4)} ${clockText(date, true)} GMT`;
}

function localDayText(date) {
  const [month, day, year] = ['Month', 'Date', 'FullYear'].map((part) => getters[part](date, false));
  return `${padded(month + 1, 2)}/${padded(day, 2)}/${padded(year, 4)}`;
}

function localClockText(date) {
  const [hours, minutes, seconds] = ['Hours', 'Minutes', 'Seconds'].map((part) => getters[part](date, false));
  return `${padded(hours % 12 || 12, 2)}:${padded(minutes, 2)}:${padded(seconds, 2)} ${hours < 12 ? 'AM' : 'PM'}`;
}

function defineText(name, text) {
  const method = { [name]() {
    const time = apply(getTime, this, []);
    return time === time ? text(this) : 'Invalid Date';
  } };
  define(prototype, name, method[name], 0);
}

defineText('toString', (date) => `${dayText(date)} ${clockText(date, false)} ${zoneText(date)}`);
defineText('toDateString', dayText);
defineText('toTimeString', (date) => `${clockText(date, false)} ${zoneText(date)}`);
defineText('toUTCString', universalText);
defineText('toLocaleString', (date) => `${localDayText(date)}, ${localClockText(date)}`);
defineText('toLocaleDateString', localDayText);
defineText('toLocaleTimeString', localClockText);
Object.defineProperty(prototype, 'toGMTString', { value: prototype.toUTCString, writable: true, configurable: true, enumerable: false });

const { setFullYear } = prototype;
define(prototype, 'setYear', { setYear(year) {
  apply(getTime, this, []);
  const number = Math.trunc(+year);
  return apply(setFullYear, this, [number >= 0 && number <= 99 ? number + 1900 : number]);
} }.setYear, 1);

function primitiveOf(value) {
  if (value instanceof NativeDate) return apply(getTime, value, []);
  if (typeof value !== 'object' || value === null) return value;
  const convert = value[Symbol.toPrimitive];
  if (convert !== undefined && convert !== null) {
    const result = apply(convert, value, ['default']);
    if (typeof result === 'object' && result !== null) throw new TypeError('toPrimitive');
    return result;
  }
  for (const name of ['valueOf', 'toString']) {
    if (typeof value[name] !== 'function') continue;
    const result = value[name]();
    if (typeof result !== 'object' || result === null) return result;
  }
  throw new TypeError('toPrimitive');
}

const { toString } = prototype;
function Date_(...parts) {
  if (new.target === undefined) return apply(toString, new NativeDate(now()), []);
  if (parts.length === 1) {
    const value = primitiveOf(parts[0]);
    parts = [typeof value === 'string' ? parseDate(value, NativeDate) : value];
  }
  return construct(NativeDate, parts.length === 0 ? [now()] : parts, new.target);
}

define(Date_, 'now', { now() {
  return now();
} }.now);
define(Date_, 'UTC', NativeDate.UTC);
define(Date_, 'parse', { parse(text) {
  return parseDate(String(text), NativeDate);
} }.parse);
Object.defineProperty(Date_, 'prototype', { value: prototype, writable: false, configurable: false, enumerable: false });
define(global, 'Date', Date_, 7);
Object.defineProperty(Date_, 'name', { value: 'Date', configurable: true });
Object.defineProperty(prototype, 'constructor', { value: Date_, writable: true, configurable: true, enumerable: false });
