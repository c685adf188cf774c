// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// check.mjs CATALOGUE HANDLERS: every exported endpoint gives, in its own dialect, the request that Hooksmith shows, for
// every sample and variant of the catalogue. HOOKSMITH is the program. Exit status 1 where one differs.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as dialects from './dialects.mjs';
import { createEndpoint, exported, hooksmith, readPayloads, resultsOf } from './hooksmith.mjs';
import { checkScript, checkSecrets, checkServer } from './programs.mjs';

const [catalogue, handlers] = process.argv.slice(2);
const payloads = readPayloads(catalogue);
let compared = 0;
let differing = 0;

function* endpoints() {
  for (const integration of ['segment', 'customerio', 'webhook']) {
    const { templates } = JSON.parse(hooksmith('integrations', integration, '--format', 'json'));
    for (const { id } of templates) yield createEndpoint(`${integration} ${id}`, integration, { template: id });
  }
  for (const name of readdirSync(handlers)) {
    const transform = readFileSync(path.join(handlers, name), 'utf8');
    yield createEndpoint(name.replace('.js', ''), name.split('-')[0], { transform });
  }
  // What could break out of the text that it is exported into.
  const transform = 'const loadHandler = 1; const tag = `$' + '{1 + 1} %{x} \\`</script>`;\nfunction handler(webhook) {\n'
    + '  webhook.url = "https://api.segment.io/v1/track?a=%20b&c=" + webhook.eventType;\n'
    + '  webhook.payload = { tag, loadHandler, type: webhook.eventType };\n  return webhook;\n} // the end';
  yield createEndpoint('odd text', 'segment', { transform });
}

function difference(run, payload, result) {
  try {
    const request = run(payload, result.request?.url);
    assert.deepStrictEqual(request, result.outcome === 'cancelled' ? null : result.request);
    return null;
  } catch (error) {
    // Where the handler throws, so does the exported one.
    return result.outcome === 'error' && !(error instanceof assert.AssertionError) ? null : error.message;
  }
}

for (const endpoint of endpoints()) {
  const results = resultsOf(endpoint, payloads);
  assert.equal(results.length, payloads.length);
  for (const format of ['svix', 'dodo', 'hookdeck', 'convoy', 'node', 'terraform']) {
    // A request without a host of the destination's own cannot be Hookdeck's.
    const run = await dialects[format](exported(endpoint, format));
    payloads.forEach(({ name, text }, index) => {
      compared += 1;
      const found = difference(run, JSON.parse(text), results[index]);
      if (found === null) return;
      differing += 1;
      console.error(`${endpoint.name}, ${format}, ${name}: ${found}`);
    });
  }
}
console.log(`${compared} requests compared, ${differing} differ.`);
checkSecrets();
await checkScript();
await checkServer();
process.exitCode = differing === 0 ? 0 : 1;
