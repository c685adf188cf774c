// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Default values that read a parameter too early, in each form of function, and some that do not.
function handler(webhook) {
  const tryOut = (run) => { try { return run(); } catch (error) { return error.name; } };
  webhook.payload = [
    tryOut(() => (function (a = a) { return a; })()),
    tryOut(() => ((a = b, b = 2) => [a, b])()),
    tryOut(() => ((a = b, b = 2) => [a, b])(1)),
    tryOut(() => (({ a = c, c } = {}) => [a, c])()),
    tryOut(() => (([a = 1, b = a] = []) => [a, b])()),
    tryOut(() => ((a, { [a]: b } = { k: 5 }, c = { a, b }) => c)('k')),
    tryOut(() => ((a = { b }, b) => a)()),
    tryOut(() => ((a = () => b, b = 3) => a())()),
    tryOut(() => (function* (a = a) {})()),
    tryOut(() => (async function* (a = b, b) {})()),
    tryOut(() => ({ m(a = b, b) {} }).m()),
    tryOut(() => new (class { constructor(a = a) {} })()),
    tryOut(() => ((a = b + 1, b) => a)()),
    tryOut(() => ((a = { [b]: 1 }, b) => a)()),
    tryOut(() => ((a = typeof b, b) => a)()),
    tryOut(() => ((a = ({ b: 1 }).b, b) => a)()),
  ];
  return webhook;
}
