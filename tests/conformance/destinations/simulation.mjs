// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const running = new Set();
after(() => running.forEach((child) => child.kill('SIGKILL'))); // what a failed test left behind

const program = process.env.HOOKSMITH ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../build/hooksmith');

/** A running `hooksmith simulate`: its URL, and what it received so far. End it with stop(). */
export async function simulate(integration, ...options) {
  const child = spawn(program, ['simulate', integration, '--format', 'json', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const messages = [];
  const refused = []; // requests of which nothing was read; their call is "POST /path"
  const answers = [];
  const waiting = [];
  const settle = () => {
    for (const waiter of waiting.splice(0)) (waiter.isDone() ? waiter.resolve() : waiting.push(waiter));
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = JSON.parse(line);
    (message.call.includes(' /') ? refused : messages).push(message);
    settle();
  });
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`hooksmith simulate ended with ${status}`))); // too late once it is up
    createInterface({ input: child.stderr }).on('line', (line) => {
      const announced = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (announced) resolve(announced[0]);
      else answers.push(line);
      settle();
    });
  });
  const until = (isDone) => new Promise((resolve) => {
    waiting.push({ isDone, resolve });
    settle();
  });
  return {
    url,
    port: Number(new URL(url).port),
    messages,
    refused,
    answers,
    /** Waits until that many messages have come in. */
    received: (count) => until(() => messages.length >= count),
    answered: (count) => until(() => answers.length >= count),
    stop: () => new Promise((resolve) => {
      child.once('close', resolve);
      child.kill('SIGTERM');
    }),
  };
}
