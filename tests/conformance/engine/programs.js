// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node programs.js [COUNT] [SEED]: random programs give the same answer in Hooksmith and in QuickJS-ng. A difference is
// printed with its program; the same seed gives the same programs.
import { compareAll } from './batches.js';
import { programsOf } from './generator.js';

const count = Number(process.argv[2] ?? 400);
const seed = Number(process.argv[3] ?? 1);
const programs = programsOf(seed, count);

let failed = 0;
await compareAll(programs, { type: 'payment.succeeded' }, (program, { actual, expected }) => {
  failed++;
  if (failed <= 40) console.log(`${program}\n  Hooksmith ${actual}\n  QuickJS   ${expected}\n`);
});
console.log(`${programs.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
