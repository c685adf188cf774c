// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The official SDKs and `hooksmith deploy` are asked for the same endpoint: what arrives must be the same.

import assert from 'node:assert/strict';
import { createHash, pbkdf2Sync, webcrypto } from 'node:crypto';
import { test } from 'node:test';

import { authorization, code, workspace } from './deployment.mjs';
import { essence, record } from './recorder.mjs';

globalThis.crypto ??= webcrypto; // which svix uses and older versions of Node.js do not have
const { Svix } = await import('svix');
const { DodoPayments } = await import('dodopayments');

/** What Hooksmith notes of the headers, since their values cannot be read back. */
const fingerprint = (uid) =>
  pbkdf2Sync(`token\0authorization\0${authorization}`, `hooksmith ${uid}`, 100000, 32, 'sha256').toString('hex');

const compare = (ours, theirs) => assert.deepEqual(ours.requests.map(essence), theirs.requests.map(essence));

/** Just enough of Svix's API that both sides come to an end. */
function svix() {
  let endpoint = null;
  let transformation = { enabled: false };
  let headers = {};
  return record(({ method, url, body }) => {
    const time = new Date(0).toISOString();
    if (url.startsWith('/api/v1/app?')) return [201, { id: 'app_1', createdAt: time, updatedAt: time, ...body }];
    if (url.startsWith('/api/v1/event-type')) {
      const type = { createdAt: time, updatedAt: time, archived: false, deprecated: false, description: '', name: 'payment.succeeded' };
      return method === 'GET' ? [200, { data: [type], done: true, iterator: null, prevIterator: null }] : [201, { ...type, ...body }];
    }
    if (method === 'POST') {
      endpoint = { id: 'ep_1', version: 1, createdAt: time, updatedAt: time, ...body };
      return [201, endpoint];
    }
    if (!endpoint) return [404, { code: 'not_found', detail: 'no such endpoint' }];
    if (url.endsWith('/headers')) {
      if (method === 'GET') return [200, { headers: {}, sensitive: Object.keys(headers) }];
      headers = body.headers;
      return [204];
    }
    if (url.endsWith('/transformation')) {
      if (method === 'GET') return [200, transformation];
      transformation = body;
      return [204];
    }
    if (method === 'PATCH') endpoint = { ...endpoint, ...body };
    return [200, endpoint];
  });
}

test('an endpoint is created at Svix by the same requests as the SDK\'s', async () => {
  const shop = await workspace();
  const ours = await svix();
  await shop.deploy('svix', ours.url, '--application', 'shop', '--rate-limit', '5');

  const theirs = await svix();
  const client = new Svix('token', { serverUrl: theirs.url });
  const look = async () => {
    await client.endpoint.get('shop', shop.uid);
    await client.endpoint.getHeaders('shop', shop.uid);
    await client.endpoint.transformation.get('shop', shop.uid);
  };
  await assert.rejects(client.endpoint.get('shop', shop.uid)); // is it there?
  await client.eventType.list({ limit: 250 });
  await client.application.getOrCreate({ name: 'shop', uid: 'shop' });
  await client.endpoint.create('shop', {
    url: shop.endpoint.url, uid: shop.uid, description: 'To Segment', disabled: true, throttleRate: 5,
    metadata: { hooksmith_headers: fingerprint(shop.uid), hooksmith_rate_limit: '5' },
  });
  await client.endpoint.transformation.get('shop', shop.uid);
  await client.eventType.create({ name: 'payment.failed', description: 'Dodo Payments: payment.failed' });
  await client.endpoint.setHeaders('shop', shop.uid, { headers: { Authorization: authorization } });
  await client.endpoint.transformation.patch('shop', shop.uid, { code, enabled: true, variables: { PLAN: 'pro' } });
  await client.endpoint.patch('shop', shop.uid, { eventTypes: ['payment.succeeded', 'payment.failed'], disabled: false });
  await look(); // what differs still?
  compare(ours, theirs);

  // And changed.
  for (const side of [ours, theirs]) side.requests.length = 0;
  shop.change({ url: 'https://events.eu1.segmentapis.com/v1/track', enabled: false, variables: {} });
  await shop.deploy('svix', ours.url, '--application', 'shop');
  await look();
  await client.endpoint.transformation.patch('shop', shop.uid, { code, enabled: true, variables: {} });
  await client.endpoint.patch('shop', shop.uid, { url: 'https://events.eu1.segmentapis.com/v1/track', disabled: true });
  await look();
  compare(ours, theirs);
  for (const side of [ours, theirs]) side.stop();
  shop.remove();
});

/** The same for Dodo Payments. */
function dodo() {
  const webhooks = [];
  return record(({ method, url, body }) => {
    if (url.endsWith('/headers')) return [200, { headers: {}, sensitive: ['Authorization'] }];
    if (method === 'POST') webhooks.push({ id: 'whk_1', created_at: '', updated_at: '', ...body });
    if (method === 'PATCH') Object.assign(webhooks[0], body);
    return [200, url.startsWith('/webhooks?') ? { data: webhooks, done: true, iterator: '' } : webhooks[0]];
  });
}

test('a webhook is created at Dodo Payments by the same requests as the SDK\'s', async () => {
  const shop = await workspace();
  const ours = await dodo();
  await shop.deploy('dodo', ours.url, '--rate-limit', '5');

  const theirs = await dodo();
  const client = new DodoPayments({ bearerToken: 'token', baseURL: theirs.url });
  const look = async () => {
    await client.webhooks.list({ limit: 100 });
    await client.webhooks.headers.retrieve('whk_1');
  };
  const metadata = {
    hooksmith: shop.uid, hooksmith_code: createHash('sha256').update(code).digest('hex'),
    hooksmith_headers: fingerprint(shop.uid), hooksmith_rate_limit: '5',
  };
  await client.webhooks.list({ limit: 100 });
  await client.webhooks.create({
    url: shop.endpoint.url, description: 'To Segment', disabled: true, filter_types: ['payment.succeeded', 'payment.failed'],
    headers: { Authorization: authorization }, idempotency_key: 'ours', metadata, rate_limit: 5,
  });
  await look(); // what differs still?
  compare(ours, theirs);

  for (const side of [ours, theirs]) side.requests.length = 0;
  shop.change({ url: 'https://events.eu1.segmentapis.com/v1/track' });
  await shop.deploy('dodo', ours.url, '--code-pasted');
  await look();
  await client.webhooks.update('whk_1', { url: 'https://events.eu1.segmentapis.com/v1/track', disabled: false });
  await look();
  compare(ours, theirs);
  for (const side of [ours, theirs]) side.stop();
  shop.remove();
});
