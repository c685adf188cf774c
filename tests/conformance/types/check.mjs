// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// check.mjs TEMPLATES CATALOGUE: the templates pass TypeScript's strict checks with the declarations of `hooksmith types`,
// every sample and variant has the type of its event, and mistakes are found. HOOKSMITH is the program.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const [templates, catalogue] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'hooksmith-types-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const declarations = path.join(folder, 'hooksmith.d.ts');
execFileSync(process.env.HOOKSMITH, ['types', '--out', declarations], { env: { HOME: folder, LC_ALL: 'C.UTF-8' }, stdio: 'ignore' });

/** What TypeScript finds wrong in one file, as "line: message". */
function problemsIn(file) {
  const options = { allowJs: true, checkJs: true, strict: true, noEmit: true, lib: ['lib.es2023.d.ts'], target: ts.ScriptTarget.ES2023, types: [] };
  return ts.getPreEmitDiagnostics(ts.createProgram([declarations, file], options)).map((found) => {
    const line = found.file ? found.file.getLineAndCharacterOfPosition(found.start).line + 1 : 0;
    return `${line}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`;
  });
}

function problemsOf(name, source) {
  const file = path.join(folder, name);
  writeFileSync(file, source);
  return problemsIn(file);
}

function samples() {
  const folders = readdirSync(catalogue, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'schemas');
  return folders.flatMap(({ name: type }) => {
    const variants = readdirSync(path.join(catalogue, type, 'variants')).map((variant) => `variants/${variant}`);
    return ['sample.json', ...variants].map((file) => ({ type, text: readFileSync(path.join(catalogue, type, file), 'utf8') }));
  });
}

let failures = 0;
function expect(name, problems, isRight) {
  const fine = isRight(problems);
  failures += fine ? 0 : 1;
  console.log(`${fine ? 'ok  ' : 'FAIL'} ${name}`);
  if (!fine) problems.slice(0, 20).forEach((problem) => console.error(`     ${problem}`));
}
const none = (problems) => problems.length === 0;
const one = (pattern) => (problems) => problems.length === 1 && pattern.test(problems[0]);

for (const integration of ['segment', 'customerio']) {
  for (const name of readdirSync(path.join(templates, integration))) {
    expect(`${integration}/${name}`, problemsIn(path.join(templates, integration, name)), none);
  }
}

const events = samples().map(({ type, text }, index) => `export const event${index}: Dodo.Event<"${type}"> = ${text};`);
expect(`${events.length} samples and variants`, problemsOf('events.ts', events.join('\n')), none);

// What TypeScript says of a line in a handler, or nothing.
const lines = {
  'a field that no payment has': ['return webhook.payload.data.amout;', /'amout' does not exist/],
  'another event type': ['if (webhook.eventType === "payment.suceeded") webhook.cancel = true;', /no overlap/],
  'a method that is refused': ['webhook.method = "GET";', /"GET"/],
  'cancel as a text': ['webhook.cancel = "true";', /'boolean'/],
  'a variable that is set': ['webhook.env.PLAN = "x";', /read only|only permits reading/],
  'a Segment call without its event': ['/** @type {Segment.Track} */ const call = { userId: "u" }; webhook.payload = call;', /'event' is missing/],
  'a Segment call with properties of its own': ['/** @type {Segment.Track} */ const call = { userId: "u", event: "e", properties: { plan: 1 } }; webhook.payload = call;', null],
  'a wrong identifier for Customer.io': ['/** @type {Customerio.PersonEvent} */ const call = { type: "person", action: "event", name: "n", identifiers: { id: 1 } }; webhook.payload = call;', /'number' is not assignable/],
};
for (const [name, [line, pattern]] of Object.entries(lines)) {
  const source = `/** @param {Dodo.Webhook<"payment.succeeded">} webhook */\nfunction handler(webhook) {\n${line}\nreturn webhook; }\n`;
  expect(name, problemsOf('line.js', source), pattern ? one(pattern) : none);
}
process.exitCode = failures === 0 ? 0 : 1;
