// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const PATIENCE = 60000; // milliseconds; a test that takes longer counts as failed
const RUNS = 250; // the engine's process is renewed after so many

/** A process of the sandbox's engine, started again when a test ended it. */
export class Host {
  #program;
  #process = null;
  #runs = 0;
  #answer = null;

  constructor(program) {
    this.#program = program;
  }

  #start() {
    const process = spawn(this.#program, [], { stdio: ['pipe', 'pipe', 'ignore'] });
    createInterface({ input: process.stdout }).on('line', (line) => this.#answer?.(JSON.parse(line)));
    process.stdin.on('error', () => {});
    process.on('error', (error) => this.#answer?.({ phase: 'run', name: 'Crash', message: error.message }));
    process.on('close', () => {
      if (this.#process !== process) return;
      this.#process = null;
      this.#answer?.({ phase: 'run', name: 'Crash', message: 'the engine ended' });
    });
    this.#process = process;
    this.#runs = 0;
  }

  /** Runs `scripts` in one realm: the failure of the first that fails, or `{}`. */
  async run(scripts) {
    if (this.#runs >= RUNS) this.end();
    if (this.#process === null) this.#start();
    this.#runs++;
    let timer;
    const answer = await new Promise((resolve) => {
      this.#answer = resolve;
      timer = setTimeout(() => {
        this.end();
        resolve({ phase: 'run', name: 'Timeout', message: `${PATIENCE} ms` });
      }, PATIENCE);
      this.#process.stdin.write(`${JSON.stringify({ scripts })}\n`);
    });
    clearTimeout(timer);
    this.#answer = null;
    return answer;
  }

  end() {
    const process = this.#process;
    this.#process = null;
    process?.kill('SIGKILL');
  }
}
