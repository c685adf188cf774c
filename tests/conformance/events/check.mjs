// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check.mjs [FOLDER]: holds the event catalogue (resources/events, or FOLDER) against what Dodo Payments publishes.
// Prints every disagreement; exit status 1 where there is one.

import fs from 'node:fs';
import { readCatalogue, payloads } from './catalogue.mjs';
import { checkDeclarations } from './checks/declarations.mjs';
import { checkSchemas } from './checks/schemas.mjs';
import { checkStories, checkVariants } from './checks/stories.mjs';
import { checkValidators } from './checks/validators.mjs';

const catalogue = readCatalogue(process.argv[2]);
const differences = JSON.parse(fs.readFileSync(new URL('differences.json', import.meta.url), 'utf8'));

const checks = {
    'schemas': checkSchemas,
    'declarations of the SDK': checkDeclarations,
    'published validators': (events) => checkValidators(events, differences),
    'related payloads': checkStories,
    'variants': checkVariants,
};

let problems = 0;
for (const [name, check] of Object.entries(checks)) {
    const found = check(catalogue);
    problems += found.length;
    console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    found.forEach((problem) => console.error(`     ${problem}`));
}
console.log(`${catalogue.types.length} event types, ${payloads(catalogue).length} payloads, ${catalogue.schemas.size} schemas.`);
process.exitCode = problems === 0 ? 0 : 1;
