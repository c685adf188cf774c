// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import library from 'text:rerejs';

let loaded;

/** The library is kept as text, because most programs never need it and its tables take a while to set up. */
function load() {
  if (loaded === undefined) loaded = (0, eval)(library);
  return loaded;
}

const compiled = Object.create(null);

/** A matcher with `run(text, from)`, which gives pairs of positions or null. */
export function compileProgram(source, flags) {
  const key = `${flags}/${source}`;
  if (compiled[key] === undefined) {
    const { Parser, Compiler } = load();
    const program = new Compiler(new Parser(source, flags.replace('d', ''), true).parse()).compile();
    compiled[key] = { run: (text, from) => program.exec(text, from)?.caps ?? null };
  }
  return compiled[key];
}
