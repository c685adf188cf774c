// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const home = mkdtempSync(path.join(tmpdir(), 'hooksmith-exports-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const workspace = path.join(home, 'workspace');
const environment = { PATH: process.env.PATH, HOME: home, LC_ALL: 'C.UTF-8' };

export function file(name) {
  return path.join(home, name);
}

/** What the command prints; a status of 1 says that something failed, which results tell as well. */
export function hooksmith(...call) {
  try {
    const options = { env: environment, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] };
    return execFileSync(process.env.HOOKSMITH, call, options).toString();
  } catch (error) {
    if (error.status === 1) return error.stdout.toString();
    throw error;
  }
}

/** An integration of this user's, which sends its key to one host. */
export function addIntegration(id, host, url) {
  const folder = file(`.local/share/hooksmith/integrations/${id}`);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    format: 1, id, name: id, summary: { en: id }, icon: 'icon.svg',
    credentials: [{ id: 'key', label: { en: 'Key' } }],
    authorization: { scheme: 'basic', username: '{key}', password: '' },
    regions: [{ id: 'here', label: { en: 'Here' }, hosts: [host], url }],
    defaultRegion: 'here', methods: ['POST', 'PUT'], events: ['payment.succeeded'], templates: [],
  };
  writeFileSync(path.join(folder, 'integration.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
}

/** Creates an endpoint, with a transform of its own where one is given. Gives its name, URL and transform file. */
export function createEndpoint(name, integration, { template, transform, options = [] } = {}) {
  const chosen = template ? ['--template', template] : [];
  const call = ['--workspace', workspace, '--integration', integration, '--name', name, '--format', 'json', ...chosen, ...options];
  const { folder, url } = JSON.parse(hooksmith('create', ...call));
  const code = path.join(folder, 'transform.js');
  if (transform) writeFileSync(code, transform);
  return { name, url, code };
}

export function exported(endpoint, format) {
  return hooksmith('export', endpoint.name, '--workspace', workspace, '--format', format);
}

/** Every sample and every variant of the catalogue, as { name, payload, text }. */
export function readPayloads(catalogue) {
  const read = (name) => ({ name, text: JSON.stringify(JSON.parse(readFileSync(path.join(catalogue, name)))) });
  const folders = readdirSync(catalogue, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'schemas');
  return folders.flatMap(({ name }) => {
    const variants = readdirSync(path.join(catalogue, name, 'variants')).map((variant) => `variants/${variant}`);
    return ['sample.json', ...variants].map((sample) => read(`${name}/${sample}`));
  });
}

/** Hooksmith's own results for the payloads, in their order. */
export function resultsOf(endpoint, payloads) {
  const events = file('events.ndjson');
  writeFileSync(events, payloads.map(({ text }) => `${text}\n`).join(''));
  const lines = hooksmith('replay', '--transform', endpoint.code, '--events', events, '--url', endpoint.url);
  return lines.trim().split('\n').map((line) => JSON.parse(line));
}
