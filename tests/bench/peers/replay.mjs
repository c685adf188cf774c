// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node replay.mjs HOOKSMITH [EVENTS]: one file of events through one transform, with `hooksmith replay` and with
// isolated-vm (one warm isolate, all events in one context), each from file to file and one after the other, so that
// both see the same machine. Prints wall and processor time and asserts nothing. `npm ci` builds isolated-vm first,
// which needs a C++ compiler and Node's headers; without it Hooksmith is measured alone.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';

const hooksmith = process.argv[2];
const count = Number(process.argv[3] ?? 100000);
const lineBytes = 1300;
const rounds = 3;
const neededKeys = ['customer', 'billing', 'payment_id', 'currency', 'total_amount', 'tax', 'payment_method'];

const transform = `
var NAMES = { 'payment.succeeded': 'Payment Completed' };
function handler(webhook) {
  var data = webhook.payload.data;
  webhook.url = 'https://api.segment.io/v1/track';
  webhook.payload = {
    userId: data.customer.customer_id,
    event: NAMES[webhook.eventType],
    properties: { payment_id: data.payment_id, currency: data.currency, total: data.total_amount / 100 },
    context: { traits: { email: data.customer.email, name: data.customer.name } },
    timestamp: webhook.payload.timestamp
  };
  return webhook;
}
`;

/** The sample of a payment, cut down to the length that events usually have. */
function sampleEvent() {
  const event = JSON.parse(execFileSync(hooksmith, ['events', 'payment.succeeded'], { encoding: 'utf8' }));
  for (const key of Object.keys(event.data).reverse()) {
    if (JSON.stringify(event).length > lineBytes && !neededKeys.includes(key)) delete event.data[key];
  }
  return event;
}

function writeEvents(file) {
  const event = sampleEvent();
  const lines = [];
  for (let i = 0; i < count; ++i) {
    event.data.payment_id = `pay_${i}`;
    lines.push(JSON.stringify(event));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function withHooksmith(files) {
  execFileSync(hooksmith, ['replay', '--transform', files.transform, '--events', files.events, '--out', files.hooksmith]);
}

async function withIsolate(ivm, files) {
  const isolate = new ivm.Isolate({ memoryLimit: 64 });
  const context = isolate.createContextSync();
  context.evalSync(`${transform}
    function put(line, index) {
      var payload = JSON.parse(line);
      var webhook = { method: 'POST', url: 'https://example.com/webhook', payload: payload, eventType: payload.type,
                      env: {}, cancel: false };
      var result = handler(webhook);
      return JSON.stringify({ index: index, eventType: payload.type, outcome: 'request',
        request: { method: result.method, url: result.url, headers: {}, body: result.payload } });
    }`);
  const put = context.global.getSync('put', { reference: true });
  const out = createWriteStream(files.isolate);
  let index = 0;
  for await (const line of createInterface({ input: createReadStream(files.events) })) {
    const result = put.applySync(undefined, [line, index++], { timeout: 1000 });
    if (!out.write(`${result}\n`)) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  isolate.dispose();
}

async function measure(run) {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const print = (name, seconds) =>
  console.log(`${name}: ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} events a second`);

const folder = mkdtempSync(path.join(tmpdir(), 'hooksmith-bench-'));
const inFolder = (name) => path.join(folder, name);
const files = {
  transform: inFolder('transform.js'),
  events: inFolder('events.ndjson'),
  hooksmith: inFolder('hooksmith.ndjson'),
  isolate: inFolder('isolate.ndjson'),
};
try {
  writeFileSync(files.transform, transform);
  writeEvents(files.events);
  const ivm = await import('isolated-vm').then((module) => module.default, () => null);
  if (!ivm) console.log('isolated-vm is not installed here (npm ci); Hooksmith is measured alone.');
  for (let round = 0; round < rounds; ++round) {
    const ours = await measure(() => withHooksmith(files));
    print('hooksmith replay', ours);
    if (!ivm) continue;
    const theirs = await measure(() => withIsolate(ivm, files));
    print('isolated-vm', theirs);
    console.log(`ratio: ${(theirs / ours).toFixed(2)} times as fast as isolated-vm`);
  }
  if (readFileSync(files.hooksmith, 'utf8').split('\n').length !== count + 1) console.log('Results are missing.');
} finally {
  rmSync(folder, { recursive: true });
}
