// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = process.env.HOOKSMITH;

export const code = 'function handler(webhook) {\n  webhook.payload = { userId: "cus_1", event: "Paid – 東京" };\n  return webhook;\n}\n';
export const authorization = `Basic ${btoa('write_key:')}`;

/** An endpoint of ours, and what `hooksmith deploy` is asked to do with it. */
export async function workspace() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hooksmith-targets-'));
  const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8', WRITE_KEY: 'write_key', TOKEN: 'token' };
  const hooksmith = (...options) => run(program, options, { cwd: folder, env });
  await hooksmith('create', '--workspace', 'shop', '--integration', 'segment', '--name', 'hook', '--credential', 'writeKey=WRITE_KEY',
    '--event', 'payment.succeeded', '--event', 'payment.failed', '--description', 'To Segment', '--variable', 'PLAN=pro');
  const file = path.join(folder, 'shop/endpoints/hook/endpoint.json');
  writeFileSync(path.join(folder, 'shop/endpoints/hook/transform.js'), code);
  const endpoint = JSON.parse(readFileSync(file));
  return {
    endpoint,
    uid: `hooksmith-${endpoint.id}`,
    change: (changes) => writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file)), ...changes })),
    deploy: (target, url, ...options) =>
      hooksmith('deploy', 'hook', '--workspace', 'shop', '--target', target, '--url', url, '--token-env', 'TOKEN', ...options),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
