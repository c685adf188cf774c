// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
  const methods = [Object.hasOwn, [].at, [].toSorted, ''.replaceAll, ''.trimStart, Math.hypot, Promise.any, new Set().union, eval];
  webhook.payload = methods.map((method) => {
    try {
      return [method.name, String(Reflect.construct(Object, [], method))];
    } catch (error) {
      return [method.name, error.name];
    }
  });
  return webhook;
}
