// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node handlers.js: every handler below handlers/ gives the same answer in Hooksmith and in QuickJS-ng.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { compareAll } from './batches.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const differences = JSON.parse(readFileSync(path.join(here, 'differences.json'), 'utf8'));
const payload = JSON.parse(readFileSync(path.join(here, 'payload.json'), 'utf8'));

function handlerFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? handlerFiles(file) : [file];
  });
}

const names = new Map();
for (const file of handlerFiles(path.join(here, 'handlers'))) {
  const body = `(function (payload) { ${readFileSync(file, 'utf8')}; return handler({ method: 'POST', url: 'https://example.com/', payload: payload, eventType: payload.type, env: {}, cancel: false }); })(this)`;
  names.set(body, path.relative(path.join(here, 'handlers'), file));
}

let failed = 0;
let explained = 0;
await compareAll([...names.keys()], payload, (body, { actual, expected }) => {
  const name = names.get(body);
  if (name in differences) {
    explained++;
    return;
  }
  failed++;
  console.log(`${name}\n  Hooksmith ${actual}\n  QuickJS   ${expected}`);
});
console.log(`${names.size - failed - explained} handlers give QuickJS's answer, ${explained} differ as differences.json explains.`);
console.log(`${names.size - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
