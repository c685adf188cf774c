// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { parse } from '@cdktf/hcl2json';
import vm from 'node:vm';

// How each dialect runs an exported transform: a function from payload and expected URL to the request, null where the
// event is dropped.

const isDropping = (error) => /cancels this event/.test(error.message);

function orDropped(run) {
  try {
    return run();
  } catch (error) {
    if (isDropping(error)) return null;
    throw error;
  }
}

/** Values of another realm are not equal to those of ours, so each goes through JSON. */
const plain = (value) => JSON.parse(JSON.stringify(value));

export function node(code) {
  const module = { exports: {} };
  const require = (name) => process.getBuiltinModule?.(name) ?? builtins[name];
  vm.compileFunction(code, ['module', 'require'])(module, Object.assign(require, { main: null }));
  return (payload) => {
    const request = module.exports.transform(payload.type, payload);
    return request && plain({ ...request, headers: { ...request.headers } });
  };
}

const builtins = { 'node:crypto': await import('node:crypto'), 'node:http': await import('node:http') };

// A transformation sees the request that came and gives the request that goes to the destination's host.
export function hookdeck(code) {
  const handlers = {};
  vm.runInNewContext(code, { addHandler: (name, handler) => { handlers[name] = handler; } });
  const [, origin] = /^const DESTINATION = "(.*)";$/m.exec(code);
  const incoming = {
    headers: { host: 'events.example.com', 'content-length': '1', 'webhook-id': 'msg_1', 'webhook-signature': 'v1,x', 'content-type': 'application/json' },
    path: '/', query: '', parsed_query: {},
  };
  return (payload) => orDropped(() => {
    const { headers, body, path, query } = plain(handlers.transform({ ...structuredClone(incoming), body: payload }, {}));
    if (headers['content-type'] !== 'application/json') throw new Error('The content type is lost.');
    delete headers['content-type'];
    return { method: 'POST', url: origin + path + (query && `?${query}`), headers, body };
  });
}

// A function sees the body alone; each URL has a subscription of its own.
export function convoy(code) {
  const functions = new Map();
  const functionFor = (url) => {
    if (!functions.has(url)) {
      const own = code.replace(/^const DESTINATION = .*$/m, () => `const DESTINATION = ${JSON.stringify(url)};`);
      functions.set(url, vm.runInNewContext(`${own}\ntransform;`));
    }
    return functions.get(url);
  };
  return (payload, url) => orDropped(() => ({ method: 'POST', url, headers: {}, body: plain(functionFor(url)(payload)) }));
}

export async function terraform(configuration) {
  const { resource } = await parse('endpoint.tf', configuration);
  const code = resource.hookdeck_transformation.transform[0].code;
  return hookdeck(code.replaceAll('$${', '${').replaceAll('%%{', '%{'));
}

// Svix and Dodo Payments run handler(webhook) itself.
function handler(code, url) {
  const load = vm.runInNewContext(`(function () {${code}\nreturn handler;})`);
  return (payload) => {
    const webhook = { method: 'POST', url, payload, eventType: payload.type, env: {}, transformationsParams: {}, cancel: false };
    const result = load()(webhook);
    return result.cancel === true ? null : plain({ method: result.method, url: result.url, headers: result.headers ?? {}, body: result.payload });
  };
}

export function svix(text) {
  const { endpoint, transformation } = JSON.parse(text);
  return handler(transformation.code, endpoint.url);
}

export function dodo(text) {
  const [, body] = /```json\n([^]*?)\n```/.exec(text);
  const [, code] = /```js\n([^]*?)\n```/.exec(text);
  return handler(code, JSON.parse(body).url);
}
