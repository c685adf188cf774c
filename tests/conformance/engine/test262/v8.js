// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import vm from 'node:vm';

process.on('unhandledRejection', () => {}); // a promise that a test left alone

/** Runs `scripts` in one new realm of Node's engine: the failure of the first that fails, or `{}`. */
export function runInV8(scripts) {
  const realm = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
  for (const text of scripts) {
    let phase = 'parse';
    try {
      const script = new vm.Script(text, { filename: 'test.js' });
      phase = 'run';
      script.runInContext(realm, { timeout: 30000 });
    } catch (error) {
      return { phase, name: error?.constructor?.name ?? 'thrown value', message: String(error?.message) };
    }
  }
  return {};
}
