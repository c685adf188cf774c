// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';

import { IdentifierType, TrackClient } from 'customerio-node';

import { simulate } from './simulation.mjs';

const authorization = `Basic ${btoa('site_id:api_key')}`;

/** The client speaks https unless told otherwise; these options go straight to Node's request. */
function clientOf(destination, key = 'api_key', options = {}) {
  return new TrackClient('site_id', key, {
    url: 'http://127.0.0.1/api/v1', protocol: 'http:', port: destination.port, agent: new http.Agent(), ...options,
  });
}

const post = (destination, path, body, headers = { authorization }) =>
  fetch(destination.url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });

test('Customer.io\'s own client makes a person with attributes and events', async () => {
  const customerio = await simulate('customerio');
  const client = clientOf(customerio);
  await client.identify('cus_1', { email: 'a@example.com', plan: 'pro' });
  await client.track('cus_1', { name: 'payment_completed', data: { amount: 19.99 }, timestamp: 1767225600 });
  await client.trackPageView('cus_1', '/pricing');
  await client.addDevice('cus_1', 'token_1', 'ios', { last_used: 1767225600 });
  await client.deleteDevice('cus_1', 'token_1');
  await client.trackAnonymous('anonymous_1', { name: 'visited' });
  await customerio.received(6);
  await customerio.stop();
  assert.deepEqual(customerio.messages.map((message) => message.call),
    ['person/identify', 'person/event', 'person/page', 'person/add_device', 'person/delete_device', 'person/event']);
  for (const message of customerio.messages) assert.equal(message.fate, 'accepted', `${message.call}: ${message.reason}`);
  const { profile } = customerio.messages[4];
  assert.deepEqual(profile.identifiers, { id: 'cus_1', email: 'a@example.com' });
  assert.deepEqual(profile.attributes, { email: 'a@example.com', plan: 'pro' });
  assert.deepEqual(profile.events.map((event) => [event.type, event.name]), [['event', 'payment_completed'], ['page', '/pricing']]);
  assert.deepEqual(profile.events[0].attributes, { amount: 19.99 });
  assert.deepEqual(profile.devices, []);
  assert.deepEqual(customerio.messages[3].profile.devices, [{ platform: 'ios', last_used: 1767225600, token: 'token_1' }]);
});

test('people are merged, suppressed and deleted', async () => {
  const customerio = await simulate('customerio');
  const client = clientOf(customerio);
  await client.identify('cus_1', { plan: 'pro' });
  await client.identify('cus_2', { plan: 'free', city: 'Seoul' });
  await client.mergeCustomers(IdentifierType.Id, 'cus_1', IdentifierType.Id, 'cus_2');
  await client.suppress('cus_1');
  await client.track('cus_1', { name: 'ignored' });
  await client.unsuppress('cus_1');
  await client.destroy('cus_1');
  await customerio.received(7);
  await customerio.stop();
  const profiles = customerio.messages.map((message) => message.profile);
  assert.deepEqual(profiles[2].attributes, { plan: 'pro', city: 'Seoul' });
  assert.equal(profiles[3].suppressed, true);
  assert.deepEqual(profiles[4].events, []);
  assert.equal(profiles[5].suppressed, false);
  assert.equal(profiles[6], null);
});

test('the client reports a refusal as it does that of the real API', async () => {
  const customerio = await simulate('customerio');
  await assert.rejects(clientOf(customerio, '').identify('cus_1'), { statusCode: 401 });
  await assert.rejects(clientOf(customerio).track('cus_1', { name: 'n'.repeat(101) }), (error) => {
    assert.equal(error.statusCode, 400);
    assert.match(error.message, /100/); // our words, through meta.errors
    return true;
  });
  await assert.rejects(clientOf(customerio).identify('cus_1', { text: 'x'.repeat(40000) }), { statusCode: 413 });
  await customerio.stop();
});

test('v2 answers with its errors array, and a batch item by item', async () => {
  const customerio = await simulate('customerio');
  const good = { type: 'person', action: 'event', identifiers: { id: 'cus_1' }, name: 'payment_completed', timestamp: 1767225600 };
  const accepted = await post(customerio, '/api/v2/entity', good);
  assert.equal(accepted.status, 200);
  assert.deepEqual(await accepted.json(), {});

  const refused = await post(customerio, '/api/v2/entity', { ...good, action: 'payment_completed' });
  assert.equal(refused.status, 400);
  const { errors } = await refused.json();
  assert.equal(errors[0].field, 'action');
  assert.match(errors[0].message, /payment_completed/);
  assert.equal(errors[0].reason, 'invalid');

  const mixed = await post(customerio, '/api/v2/batch', { batch: [good, { ...good, name: '' }, { ...good, timestamp: '2026-01-01T00:00:00Z' }] });
  assert.equal(mixed.status, 207);
  const indices = (await mixed.json()).errors.map((error) => error.batch_index);
  assert.deepEqual([...new Set(indices)], [1, 2]);

  assert.equal((await post(customerio, '/api/v2/batch', { batch: [] })).status, 400);
  assert.equal((await post(customerio, '/api/v2/entity', good, {})).status, 401);
  assert.equal((await post(customerio, '/api/v2/entity', { ...good, attributes: { text: 'x'.repeat(32768) } })).status, 413);
  assert.equal((await post(customerio, '/api/v3/entity', good)).status, 404);
  await customerio.stop();
  assert.deepEqual(customerio.refused.map(({ reason }) => reason), ['HTTP 400', 'HTTP 401', 'HTTP 413', 'HTTP 404']);
});

test('an event with a known id is dropped', async () => {
  const customerio = await simulate('customerio');
  const event = { type: 'person', action: 'event', identifiers: { id: 'cus_1' }, name: 'paid', id: '01E4C4C6P79C12J5A6KPE6XNFD', timestamp: 1767225600 };
  for (let i = 0; i < 2; ++i) assert.equal((await post(customerio, '/api/v2/entity', event)).status, 200);
  await customerio.received(2);
  await customerio.stop();
  assert.deepEqual(customerio.messages.map((message) => message.fate), ['accepted', 'duplicate']);
  assert.equal(customerio.messages[1].profile.events.length, 1);
});

test('the credentials\' region is told', async () => {
  const customerio = await simulate('customerio');
  const answer = await fetch(`${customerio.url}/api/v1/accounts/region`, { headers: { authorization } });
  assert.equal(answer.status, 200);
  assert.equal((await answer.json()).region, 'us');
  assert.equal((await fetch(`${customerio.url}/api/v1/accounts/region`)).status, 401);
  await customerio.stop();
});

for (const [trouble, expected] of [['429', { statusCode: 429 }], ['500', { statusCode: 500 }], ['reset', { code: 'ECONNRESET' }]]) {
  test(`the client meets ${trouble}, and what comes after it is taken`, async () => {
    const customerio = await simulate('customerio', '--trouble', trouble, '--times', '1');
    await assert.rejects(clientOf(customerio).identify('cus_1'), expected);
    await clientOf(customerio).identify('cus_1');
    await customerio.received(1);
    await customerio.stop();
  });
}
