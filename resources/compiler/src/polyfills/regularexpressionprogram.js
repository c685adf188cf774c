// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import library from 'text:rerejs';

let loaded;

/** The library is kept as text, because most programs never need it and its tables take a while to set up. */
function load() {
  if (loaded === undefined) loaded = (0, eval)(library);
  return loaded;
}

/** A matcher with `run(text, from)`, which gives pairs of positions or null, and `names` as pairs of name and number. */
export function compileProgram(source, flags) {
  const { Parser, Compiler } = load();
  let pattern;
  try {
    pattern = new Parser(source, flags.replace('d', ''), true).parse();
  } catch (error) {
    throw new SyntaxError(error.message);
  }
  const program = new Compiler(pattern).compile();
  return {
    names: [...pattern.names],
    run(text, from) {
      const match = program.exec(text, from);
      return match === null ? null : match.caps;
    },
  };
}
