// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm standardwebhooks and svix sign and Hooksmith verifies, and the reverse: over vectors and over random cases.
// node check.mjs SIGNER [CASES] [SEED]

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';

import { overTheNetwork } from './network.mjs';
import { randomCases } from './random.mjs';
import { vectors } from './vectors.mjs';

const [signer, count = '10000', seed = '1'] = process.argv.slice(2);

/** What Hooksmith makes of each order. */
function hooksmith(orders) {
  const input = orders.map((order) => JSON.stringify({ ...order, body: Buffer.from(order.body).toString('base64') })).join('\n');
  const output = execFileSync(signer, { input: `${input}\n`, maxBuffer: 1 << 28 });
  return output.toString().trimEnd().split('\n').map((line) => JSON.parse(line));
}

function accepts(library, prefix, { secret, id, timestamp, body }, signatures) {
  const headers = { [`${prefix}id`]: id, [`${prefix}timestamp`]: timestamp, [`${prefix}signature`]: signatures };
  try {
    new library(secret).verify(Buffer.from(body).toString(), headers, { jsonParse: false });
    return true;
  } catch (error) {
    return error instanceof SyntaxError; // the signature was fine, the body is no JSON
  }
}

const sign = (library, { secret, id, timestamp, body }) =>
  new library(secret).sign(id, new Date(Number(timestamp) * 1000), Buffer.from(body).toString());

test('the vectors', () => {
  const answers = hooksmith(vectors);
  vectors.forEach((vector, i) => assert.equal(answers[i].signature, vector.signature, vector.id));
});

const now = Math.floor(Date.now() / 1000);
const cases = randomCases(Number(count), Number(seed), now);

test(`${count} random cases: all three sign alike`, () => {
  const answers = hooksmith(cases);
  cases.forEach((each, i) => {
    assert.equal(answers[i].signature, sign(StandardWebhook, each), JSON.stringify(each));
    assert.equal(answers[i].signature, sign(SvixWebhook, each), JSON.stringify(each));
  });
});

test(`${count} random cases: what Hooksmith signed, they accept; changed in one place, nobody does`, () => {
  const signed = hooksmith(cases);
  const orders = [];
  cases.forEach((each, i) => {
    const prefix = i % 2 ? 'svix-' : 'webhook-';
    const signatures = each.arrange(signed[i].signature);
    const spoiled = each.spoil(each, signatures);
    orders.push({ ...each, signatures, prefix, now }, { ...spoiled.message, signatures: spoiled.signatures, prefix, now });
  });
  const states = hooksmith(orders).map((answer) => answer.state);
  for (let i = 0; i < orders.length; i += 2) {
    const prefix = orders[i].prefix;
    assert.equal(states[i], 'valid', JSON.stringify(orders[i]));
    assert.notEqual(states[i + 1], 'valid', JSON.stringify(orders[i + 1]));
    const libraries = prefix === 'svix-' ? [SvixWebhook] : [StandardWebhook, SvixWebhook];
    for (const library of libraries) {
      assert.ok(accepts(library, prefix, orders[i], orders[i].signatures), JSON.stringify(orders[i]));
      assert.ok(!accepts(library, prefix, orders[i + 1], orders[i + 1].signatures), JSON.stringify(orders[i + 1]));
    }
  }
});

test('secrets that the reference refuses', () => {
  for (const secret of ['', 'DODO_PAYMENTS_WEBHOOK_KEY', 'DODOS_DONT_FLY', 'whsec_-_-_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']) {
    assert.throws(() => sign(StandardWebhook, { ...vectors[0], secret }), undefined, secret);
    assert.ok(hooksmith([{ ...vectors[0], secret }])[0].refused, secret);
  }
});

overTheNetwork();
