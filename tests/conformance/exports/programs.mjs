// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { addIntegration, createEndpoint, exported, file, hooksmith } from './hooksmith.mjs';

const require = createRequire(import.meta.url);

/** A server on loopback that keeps what it is sent. */
async function record(status = 200) {
  const requests = [];
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ method: request.method, path: request.url, headers: request.headers, body });
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { requests, server, host: `127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** The exported server verifies, transforms, and adds the key for its integration's host alone. */
export async function checkServer() {
  const own = await record();
  const other = await record();
  addIntegration('local', own.host, `http://${own.host}/in`);
  const transform = `function handler(webhook) {
    if (webhook.payload.data.cancel) webhook.cancel = true;
    if (webhook.payload.data.url) { webhook.url = webhook.payload.data.url; webhook.headers = { "X-Own": 1 }; webhook.method = "PUT"; webhook.payload = { n: 1 }; }
    return webhook;
  }`;
  const endpoint = createEndpoint('server', 'local', { transform });
  const program = file('server.cjs');
  writeFileSync(program, exported(endpoint, 'node'));
  const secret = `whsec_${Buffer.from('a secret of the test').toString('base64')}`;
  Object.assign(process.env, { DODO_PAYMENTS_WEBHOOK_KEY: secret, LOCAL_KEY: 'k1' });
  const receiver = require(program).createServer();
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');

  const deliver = async (data, { sign = secret, type = 'payment.succeeded', at = new Date(), stays = false } = {}) => {
    const text = `{ "type": "${type}", "n": 1.50, "data": ${JSON.stringify(data)} }`;
    const signature = new Webhook(sign).sign('msg_1', at, text);
    const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': String(Math.floor(at / 1000)), 'webhook-signature': `v1,AAAA ${signature}` };
    const answer = await fetch(`http://127.0.0.1:${receiver.address().port}/`, { method: 'POST', headers, body: text + (stays ? ' ' : '') });
    return { status: answer.status, text };
  };

  const first = await deliver({});
  assert.equal(first.status, 204);
  assert.equal(own.requests[0].body, first.text, 'what is unchanged goes on byte for byte');
  assert.equal(own.requests[0].headers.authorization, `Basic ${Buffer.from('k1:').toString('base64')}`);
  assert.equal((await deliver({ url: `http://${other.host}/x` })).status, 204);
  assert.deepEqual([other.requests[0].method, other.requests[0].path, other.requests[0].body], ['PUT', '/x', '{"n":1}']);
  assert.equal(other.requests[0].headers['x-own'], '1');
  assert.equal(other.requests[0].headers.authorization, undefined, 'the key stays away from other hosts');
  assert.equal((await deliver({ cancel: true })).status, 204);
  assert.equal((await deliver({}, { type: 'payment.failed' })).status, 204, 'not subscribed');
  assert.equal((await deliver({}, { sign: `whsec_${Buffer.from('another').toString('base64')}` })).status, 401);
  assert.equal((await deliver({}, { at: new Date(Date.now() - 600000) })).status, 401, 'too old');
  assert.equal((await deliver({}, { stays: true })).status, 401, 'changed on the way');
  assert.equal(own.requests.length, 1);
  receiver.close();
  own.close();
  other.close();
}

/** The script makes the requests of the API in the order in which no event leaves untransformed. */
export async function checkScript() {
  const api = await record();
  const endpoint = createEndpoint('script', 'segment', { options: ['--variable', "A='$(id)'\"`"] });
  const script = file('script.sh');
  writeFileSync(script, exported(endpoint, 'curl'));
  const env = { PATH: process.env.PATH, SVIX_SERVER_URL: `http://${api.host}`, SVIX_APP_ID: 'shop', SVIX_TOKEN: 't"1', SEGMENT_WRITE_KEY: 'wk_1' };
  await promisify(execFile)('sh', [script], { env });
  const { endpoint: body, transformation } = JSON.parse(exported(endpoint, 'svix'));
  const place = `/api/v1/app/shop/endpoint/${body.uid}`;
  const authorization = `Basic ${Buffer.from('wk_1:').toString('base64')}`;
  const expected = [
    ['POST', '/api/v1/app?get_if_exists=true', { name: 'shop', uid: 'shop' }],
    ...body.eventTypes.map((name) => ['POST', '/api/v1/event-type', { name, description: `Dodo Payments: ${name}` }]),
    ['PUT', place, { ...body, disabled: true }],
    ['PUT', `${place}/headers`, { headers: { Authorization: authorization } }],
    ['PATCH', `${place}/transformation`, transformation],
    ['PATCH', place, { disabled: false }],
  ];
  assert.deepEqual(api.requests.map(({ method, path, body: sent }) => [method, path, JSON.parse(sent)]), expected);
  for (const { headers } of api.requests) assert.equal(headers.authorization, 'Bearer t"1');
  api.close();

  const refusing = await record(401);
  await assert.rejects(promisify(execFile)('sh', [script], { env: { ...env, SVIX_SERVER_URL: `http://${refusing.host}` } }));
  assert.equal(refusing.requests.length, 1, 'the first failure ends it');
  refusing.close();
}

/** No format holds a credential's value. */
export function checkSecrets() {
  process.env.SEGMENT_WRITE_KEY = 'wk_live_4242';
  const endpoint = createEndpoint('secrets', 'segment', { options: ['--credential', 'writeKey=SEGMENT_WRITE_KEY'] });
  for (const format of ['hooksmith', 'svix', 'dodo', 'curl', 'hookdeck', 'convoy', 'node', 'terraform']) {
    const text = exported(endpoint, format);
    assert.ok(!text.includes('wk_live'), format);
    assert.ok(/segment_write_key/i.test(text), `${format} names where the key comes from`);
  }
  assert.ok(hooksmith('export', '--help').includes('terraform'));
}
