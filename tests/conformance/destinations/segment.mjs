// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Analytics } from '@segment/analytics-node';

import { simulate } from './simulation.mjs';

function clientOf(destination, settings = {}) {
  return new Analytics({ writeKey: 'write_key', host: destination.url, flushAt: 1, maxRetries: 3, ...settings });
}

test('Segment\'s own client delivers every call', async () => {
  const segment = await simulate('segment');
  const analytics = clientOf(segment);
  const problems = [];
  analytics.on('error', (error) => problems.push(error));
  analytics.identify({ userId: 'cus_1', traits: { email: 'a@example.com' } });
  analytics.track({ userId: 'cus_1', event: 'Payment Completed', properties: { revenue: 19.99, currency: 'USD' } });
  analytics.page({ userId: 'cus_1', name: 'Pricing' });
  analytics.screen({ userId: 'cus_1', name: 'Home' });
  analytics.group({ userId: 'cus_1', groupId: 'org_1', traits: { plan: 'pro' } });
  analytics.alias({ userId: 'cus_2', previousId: 'cus_1' });
  await analytics.closeAndFlush();
  await segment.received(6);
  await segment.stop();
  assert.deepEqual(problems, []);
  assert.deepEqual(segment.messages.map((message) => message.call).sort(), ['alias', 'group', 'identify', 'page', 'screen', 'track']);
  for (const message of segment.messages) assert.equal(message.fate, 'accepted', `${message.call}: ${message.reason}`);
  const track = segment.messages.find((message) => message.call === 'track');
  assert.equal(track.name, 'Payment Completed');
  assert.equal(track.person, 'cus_1');
  assert.deepEqual(track.body.properties, { revenue: 19.99, currency: 'USD' });
});

test('a message with the same messageId is dropped as a duplicate', async () => {
  const segment = await simulate('segment');
  const analytics = clientOf(segment);
  for (let i = 0; i < 2; ++i) analytics.track({ userId: 'cus_1', event: 'Payment Completed', messageId: 'dodo:1' });
  await analytics.closeAndFlush();
  await segment.received(2);
  await segment.stop();
  assert.deepEqual(segment.messages.map((message) => message.fate), ['accepted', 'duplicate']);
});

test('what Segment throws away is answered 200 and listed as discarded', async () => {
  const segment = await simulate('segment');
  const post = (path, body, headers = { authorization: `Basic ${btoa('write_key:')}` }) =>
    fetch(segment.url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const track = { userId: 'cus_1', event: 'Payment Completed' };
  const cases = [
    [{ ...track, userId: 42 }, 'id_not_string'],
    [{ event: 'Payment Completed' }, 'no_user_anon_id'],
    [{ userId: 'cus_1' }, 'event_not_defined'],
    [{ ...track, event: 7 }, 'event_not_string'],
    [{ ...track, properties: 'none' }, 'properties_not_object'],
  ];
  for (const [body, reason] of cases) {
    const answer = await post('/v1/track', JSON.stringify(body));
    assert.equal(answer.status, 200, reason);
  }
  assert.equal((await post('/v1/track', JSON.stringify(track), {})).status, 200);
  await segment.received(cases.length + 1);
  assert.deepEqual(segment.messages.map((message) => message.reason), [...cases.map(([, reason]) => reason), 'unknown_source']);
  for (const message of segment.messages) assert.equal(message.fate, 'discarded');
  assert.equal((await post('/v1/track', 'no JSON')).status, 400);
  assert.equal((await post('/v1/track', JSON.stringify({ ...track, properties: { text: 'x'.repeat(32768) } }))).status, 400);
  assert.equal((await post('/v2/track', JSON.stringify(track))).status, 404);
  assert.equal((await fetch(`${segment.url}/v1/track`)).status, 405);
  await segment.stop();
});

test('strict mode makes an error of what the contract forbids', async () => {
  const segment = await simulate('segment', '--strict');
  const analytics = clientOf(segment, { maxRetries: 0 });
  const failed = new Promise((resolve) => { analytics.on('error', resolve); });
  analytics.track({ userId: 'cus_1', event: 'Payment Completed', messageId: 'x'.repeat(101) });
  const error = await failed;
  await analytics.closeAndFlush();
  await segment.stop();
  assert.match(inspect(error), /400/);
});

for (const trouble of ['429', '500', 'reset']) {
  test(`the client tries again after ${trouble}, and nothing is lost`, { timeout: 60000 }, async () => {
    const segment = await simulate('segment', '--trouble', trouble, '--times', '1');
    const analytics = clientOf(segment);
    analytics.track({ userId: 'cus_1', event: 'Payment Completed' });
    await segment.received(1);
    await analytics.closeAndFlush();
    await segment.stop();
    assert.equal(segment.messages.length, 1);
    assert.equal(segment.messages[0].fate, 'accepted');
    assert.equal(segment.answers.length, 2);
  });
}

test('the client gives up on a silent destination', { timeout: 60000 }, async () => {
  const segment = await simulate('segment', '--trouble', 'timeout', '--times', '1');
  const analytics = clientOf(segment, { httpRequestTimeout: 300 });
  analytics.track({ userId: 'cus_1', event: 'Payment Completed' });
  await segment.received(1);
  await analytics.closeAndFlush();
  await segment.stop();
  assert.equal(segment.answers.length, 2);
});
