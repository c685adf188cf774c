// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

const defineProperty = Object.defineProperty;

/** Sets a built-in as the language defines them: writable, configurable, not enumerable, with its name and length. */
export function define(target, name, value, length = value.length) {
  const text = typeof name === 'symbol' ? `[${String(name).slice(7, -1)}]` : name;
  defineProperty(value, 'name', { value: text, configurable: true });
  defineProperty(value, 'length', { value: length, configurable: true });
  defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Sets a built-in that is read through a getter. */
export function defineGetter(target, name, get) {
  defineProperty(get, 'name', { value: `get ${name}`, configurable: true });
  defineProperty(target, name, { get, set: undefined, configurable: true, enumerable: false });
}
