// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['annexB', 'built-ins', 'language'];

// Newer than ECMAScript 2023, or the same for every locale-less engine: proposals, and what ES2024 and later added.
const LATER = new Set([
  'Array.fromAsync', 'Atomics.pause', 'Atomics.waitAsync', 'Error.isError', 'Float16Array', 'FinalizationRegistry.prototype.cleanupSome',
  'IsHTMLDDA', 'Iterator.prototype.join', 'Math.sumPrecise', 'RegExp.escape', 'ShadowRealm', 'Temporal', 'array-grouping',
  'arraybuffer-transfer', 'await-dictionary', 'canonical-tz', 'decorators', 'error-stack-accessor', 'explicit-resource-management',
  'export-defer', 'immutable-arraybuffer', 'import-attributes', 'import-bytes', 'import-defer', 'import-text', 'import.meta', 'iterator-chunking',
  'iterator-helpers', 'iterator-includes', 'iterator-sequencing', 'joint-iteration', 'json-modules', 'json-parse-with-source', 'legacy-regexp',
  'nonextensible-applies-to-private', 'promise-try', 'promise-with-resolvers', 'regexp-duplicate-named-groups', 'regexp-modifiers',
  'regexp-v-flag', 'resizable-arraybuffer', 'set-methods', 'source-phase-imports', 'source-phase-imports-module-source',
  'tail-call-optimization', 'uint8array-base64', 'upsert', 'String.prototype.isWellFormed', 'String.prototype.toWellFormed',
]);
// What needs a host: other realms, agents, a collector that runs on demand, modules.
const HOST_FEATURES = new Set(['cross-realm', 'host-gc-required', 'dynamic-import', 'Atomics', 'SharedArrayBuffer', 'top-level-await']);
const HOST_FLAGS = new Set(['module', 'async', 'CanBlockIsFalse', 'CanBlockIsTrue']);

/** The list below `key` of a test's front matter, in either of the two ways YAML writes it. */
function listOf(matter, key) {
  const inline = new RegExp(`^${key}:\\s*\\[([^\\]]*)\\]`, 'm').exec(matter);
  if (inline) return inline[1].split(',').map((one) => one.trim()).filter(Boolean);
  const lines = new RegExp(`^${key}:[ \\t]*\\r?\\n((?:[ \\t]+-.*\\r?\\n?)+)`, 'm').exec(matter);
  return lines ? lines[1].split('\n').map((one) => one.replace(/^\s*-\s*/, '').trim()).filter(Boolean) : [];
}

function negativeOf(matter) {
  const block = /^negative:\s*\r?\n((?:[ \t]+.*\r?\n?)+)/m.exec(matter);
  if (!block) return null;
  return { phase: /phase:\s*(\w+)/.exec(block[1])[1], type: /type:\s*(\w+)/.exec(block[1])[1] };
}

class Test {
  constructor(checkout, name, text) {
    const matter = /\/\*---([\s\S]*?)---\*\//.exec(text)?.[1] ?? '';
    this.checkout = checkout;
    this.name = name;
    this.text = text;
    this.flags = listOf(matter, 'flags');
    this.features = listOf(matter, 'features');
    this.includes = listOf(matter, 'includes');
    this.negative = negativeOf(matter);
  }

  isInScope() {
    if (this.flags.some((flag) => HOST_FLAGS.has(flag)) || /\$262|\$DONE/.test(this.text)) return false;
    return !this.features.some((feature) => LATER.has(feature) || HOST_FEATURES.has(feature) || feature.startsWith('Intl'));
  }

  /** The harness's files and the test itself, in the mode that it asks for. */
  scripts() {
    if (this.flags.includes('raw')) return [this.text];
    const harness = ['assert.js', 'sta.js', ...this.includes].map((name) => readFileSync(path.join(this.checkout, 'harness', name), 'utf8'));
    // What a script declares with const or let the engine shows to no other script, which no transform ever needs.
    const isShared = (text) => !/^(?:const|let|class) /m.test(text);
    const own = [...harness.filter((text) => !isShared(text)), this.text].join('\n');
    return [...harness.filter(isShared), this.flags.includes('onlyStrict') ? `"use strict";\n${own}` : own];
  }
}

/** Every synchronous script test of the language that needs nothing of a host, in the order of their paths. */
export function testsOf(checkout) {
  const folder = path.join(checkout, 'test');
  const names = FOLDERS.flatMap((one) => readdirSync(path.join(folder, one), { recursive: true }).map((name) => path.join(one, name)));
  return names.filter((name) => name.endsWith('.js') && !name.includes('_FIXTURE')).sort()
    .map((name) => new Test(checkout, name, readFileSync(path.join(folder, name), 'utf8'))).filter((test) => test.isInScope());
}
