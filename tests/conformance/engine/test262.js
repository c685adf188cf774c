// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node test262.js CHECKOUT [COUNT] [OFFSET]: the share of a stratified sample of tc39/test262 that passes in the sandbox's
// engine, and in V8. CHECKOUT is a folder with test262; the sample is every nth of its tests in the order of
// their paths, so that each folder has its share. What passes in V8 only is printed.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Host } from './test262/host.js';
import { testsOf } from './test262/tests.js';
import { runInV8 } from './test262/v8.js';

const [checkout, count = '3000', offset = '0'] = process.argv.slice(2);
if (checkout === undefined) {
  console.error('Usage: node test262.js CHECKOUT [COUNT] [OFFSET]');
  process.exit(2);
}
const program = process.env.HOOKSMITH_ENGINE_HOST
  ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../build/tests/hooksmith_engine_host');

/** Whether `answer`, a failure or `{}`, is what the test asks for; it may ask for an error. */
function isExpected({ negative }, answer) {
  if (negative === null) return answer.name === undefined;
  return answer.name === negative.type && (negative.phase !== 'parse' || answer.phase === 'parse');
}

const all = testsOf(checkout);
const step = all.length / Math.min(Number(count), all.length);
const sample = [];
for (let at = Number(offset) % step; at < all.length; at += step) sample.push(all[Math.floor(at)]);

const results = new Map();
let next = 0;
async function work() {
  const host = new Host(program);
  while (next < sample.length) {
    const test = sample[next++];
    const scripts = test.scripts();
    const answer = await host.run(scripts);
    const result = { here: isExpected(test, answer), there: isExpected(test, runInV8(scripts)) };
    results.set(test, result);
    if (result.there && !result.here) console.log(`${test.name} | ${answer.phase} ${answer.name} ${answer.message}`);
  }
  host.end();
}
await Promise.all(Array.from({ length: Math.max(1, Math.min(2, os.availableParallelism())) }, work));

const countOf = (matches) => [...results.values()].filter(matches).length;
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const [here, there, both] = [countOf((one) => one.here), countOf((one) => one.there), countOf((one) => one.here && one.there)];
console.log(`${sample.length} of ${all.length} tests: ${here} pass here (${percent(here, sample.length)}), ${there} in V8 (${percent(there, sample.length)}).`);
console.log(`Of those that pass in V8, ${both} pass here: ${percent(both, there)}.`);
