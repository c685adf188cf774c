// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { answerOfOracle } from './oracle.js';
import { reportOf } from './hooksmith.js';

// Starting a process for each program would take longer than all else, so many are put into one transform, each in a
// function of its own. A source has at most 51,200 characters; a quarter of it compiles in time on a busy machine too.
const ROOM = 16000;

/** `bodies` in lists that fit into one transform each. */
export function inBatches(bodies) {
  const batches = [[]];
  let size = 0;
  for (const body of bodies) {
    if (size + body.length + 120 > ROOM) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1).push(body);
    size += body.length + 120;
  }
  return batches;
}

const guarded = (body) => `function () { try { return ${body}; } catch (e) { return { error: e !== null && typeof e === 'object' ? e.name : String(e) }; } }`;

/** A transform whose payload becomes the list of what each of `bodies`, expressions, gives for the payload it got. */
function transformOf(bodies) {
  const programs = bodies.map(guarded).join(',\n');
  return `var programs = [\n${programs}\n];
function handler(webhook) {
  var text = JSON.stringify(webhook.payload);
  webhook.payload = programs.map(function (program) {
    var value;
    try { value = JSON.stringify(program.call(JSON.parse(text))); } catch (e) { value = 'JSON: ' + e.name; }
    return value === undefined ? null : value;
  });
  return webhook;
}`;
}

/** Pairs of answers, Hooksmith's and the oracle's, one for each of `bodies`. */
export async function compareBatch(bodies, payload) {
  const source = transformOf(bodies);
  const given = JSON.stringify({ payload });
  const expected = JSON.parse(answerOfOracle(`${source}\n;JSON.stringify(handler(${given}).payload)`));
  const report = await reportOf(source, payload);
  const actual = report.request?.body;
  if (!Array.isArray(actual) || !Array.isArray(expected)) {
    if (bodies.length === 1) return [{ actual: actual?.[0] ?? JSON.stringify(report.error), expected: expected?.[0] ?? JSON.stringify(expected) }];
    const pairs = [];
    for (const body of bodies) pairs.push(...(await compareBatch([body], payload)));
    return pairs;
  }
  return bodies.map((_, index) => ({ actual: actual[index], expected: expected[index] }));
}

/** Calls `report(body, pair)` for each of `bodies` where the answers differ; two batches run at a time. */
export async function compareAll(bodies, payload, report) {
  const batches = inBatches(bodies);
  let next = 0;
  const worker = async () => {
    while (next < batches.length) {
      const batch = batches[next++];
      const pairs = await compareBatch(batch, payload);
      pairs.forEach((pair, index) => pair.actual === pair.expected || report(batch[index], pair));
    }
  };
  await Promise.all([worker(), worker()]);
}
