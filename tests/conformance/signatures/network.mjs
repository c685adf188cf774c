// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { promisify } from 'node:util';

import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';

const program = process.env.HOOKSMITH;
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const environment = { ...process.env, KEY: secret };
// Key order, digits and blanks that do not survive being written anew.
const payload = '{"type":"payment.succeeded", "z":1.50, "a":12345678901234567890,"name":"Zoë 🚀"}';

const running = new Set();
after(() => running.forEach((child) => child.kill('SIGKILL'))); // what a failed test left behind

async function listen(...options) {
  const child = spawn(program, ['listen', '--format', 'json', ...options], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const events = [];
  createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line)));
  const url = await new Promise((resolve, reject) => {
    child.once('exit', reject);
    createInterface({ input: child.stderr }).on('line', (line) => {
      const announced = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (announced) resolve(announced[0]);
    });
  });
  const stop = () => new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGTERM');
  });
  return { url, events, stop };
}

/** The command line, end to end: listen and send. */
export function overTheNetwork() {
  for (const [name, library] of [['standardwebhooks', StandardWebhook], ['svix', SvixWebhook]]) {
    test(`hooksmith listen accepts what ${name} signs, and nothing else`, async () => {
      const receiver = await listen('--secret-env', 'KEY');
      const post = (headers, body = payload) => fetch(receiver.url, { method: 'POST', body, headers }).then((answer) => answer.status);
      const headers = (time) => ({
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(time / 1000)),
        'webhook-signature': new library(secret).sign('msg_1', new Date(time), payload),
      });
      assert.equal(await post(headers(Date.now())), 200);
      assert.equal(await post(headers(Date.now())), 200);
      assert.equal(await post(headers(Date.now()), `${payload} `), 401);
      assert.equal(await post(headers(Date.now() - 400000)), 401);
      assert.equal(await post({}), 401);
      await receiver.stop();
      assert.deepEqual(receiver.events.map((event) => event.signature), ['valid', 'valid', 'mismatch', 'tooOld', 'notSigned']);
      assert.deepEqual(receiver.events.map((event) => event.repeated), [false, true, false, false, false]);
      assert.equal(receiver.events[0].eventType, 'payment.succeeded');
    });

    test(`${name} accepts what hooksmith send --sign delivers`, async () => {
      const requests = [];
      const server = http.createServer(async (request, response) => {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.end('{}');
      });
      await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
      const folder = mkdtempSync(path.join(tmpdir(), 'hooksmith-signatures-'));
      writeFileSync(path.join(folder, 'event.json'), payload);
      const url = `http://127.0.0.1:${server.address().port}/hook`;
      await promisify(execFile)(program, ['send', '--payload', path.join(folder, 'event.json'), '--sign', 'KEY', '--to', url], { env: environment });
      rmSync(folder, { recursive: true });
      server.close();
      assert.equal(requests.length, 1);
      assert.equal(requests[0].body, payload);
      new library(secret).verify(requests[0].body, requests[0].headers);
      assert.throws(() => new library(secret).verify(`${requests[0].body} `, requests[0].headers));
    });
  }
}
