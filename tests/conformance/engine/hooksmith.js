// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = process.env.HOOKSMITH ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../build/hooksmith');
const folder = mkdtempSync(path.join(tmpdir(), 'hooksmith-conformance-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
// HOOKSMITH_RUN_OPTIONS="--coverage report" tells whether counting changes an answer.
const moreOptions = () => process.env.HOOKSMITH_RUN_OPTIONS?.split(' ') ?? [];
let files = 0;

/** The report of `hooksmith run` for one payload through one transform. */
export async function reportOf(source, payload) {
  const transform = path.join(folder, `${files++}.js`);
  const event = `${transform}on`;
  writeFileSync(transform, source);
  writeFileSync(event, JSON.stringify(payload));
  const call = ['run', '--transform', transform, '--payload', event, '--timeout-ms', '60000', '--format', 'json', ...moreOptions()];
  const output = await run(program, call, { maxBuffer: 1 << 26 }).catch((error) => {
    if (!error.stdout) throw error;
    return error;
  });
  return JSON.parse(output.stdout);
}
