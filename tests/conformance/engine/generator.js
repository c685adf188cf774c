// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** A small generator of pseudo-random numbers (mulberry32), so that a seed names its programs. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PATTERNS = [
  '/a/', '/b+/g', '/(a)(b)?/', '/(?<x>[ab])(?<y>c)?/g', '/^a|b$/gm', '/(?<=a)b/', '/(?<!a)b/g', '/[a-c]{2}/i', '/(\\w)\\1/',
  '/\\p{L}+/u', '/a.c/s', '/\\d+/g', '/(?=b)/g', '/\\b/g', '/x*/g', '/[^a]/y', '/(a|ab)(c|bcd)(d*)/', '/(?:a(?<z>b))?c/',
];
const TEXTS = ["'abc'", "'aabbcc'", "'a1b22c333'", "''", "'Äbc'", "'a\\nb'", "'abcd abcd'", "'x'", "'😀a'", "'a,b;c'"];
const NUMBERS = ['0', '1', '2', '3', '-1', '0.5', '10', '1e3', 'NaN', '255'];
const BINARY = ['+', '-', '*', '%', '<', '<=', '===', '!=', '&', '|', '^', '<<', '&&', '||', '+', '+', '-'];
const ASSIGN = ['=', '+=', '-=', '*=', '=', '??=', '||=', '&&=', '|='];

/** Writes programs that are valid, end, and depend on nothing but themselves. */
class Writer {
  constructor(random) {
    this.random = random;
    this.names = 0;
    this.numbers = [];
    this.arrays = [];
    this.objects = [];
    this.functions = [];
  }

  int(below) {
    return Math.floor(this.random() * below);
  }

  pick(list) {
    return list[this.int(list.length)];
  }

  chance(share) {
    return this.random() < share;
  }

  fresh(prefix) {
    return `${prefix}${this.names++}`;
  }

  variable() {
    return this.numbers.length > 0 ? this.pick(this.numbers) : this.pick(NUMBERS);
  }

  element(depth) {
    return `${this.pick(this.arrays)}[${this.index(depth)}]`;
  }

  index(depth) {
    const name = this.variable();
    if (depth <= 0 || this.numbers.length === 0) return `${this.int(4)}`;
    return this.pick([`${this.int(4)}`, name, `${name}++`, `--${name}`, `(${name} = ${this.int(3)})`, `${name} & 3`]);
  }

  member() {
    return `${this.pick(this.objects)}.${this.pick(['a', 'b', 'c'])}`;
  }

  target(depth) {
    const choices = [];
    if (this.numbers.length > 0) choices.push(() => this.pick(this.numbers));
    if (this.arrays.length > 0) choices.push(() => this.element(depth - 1));
    if (this.objects.length > 0) choices.push(() => this.member());
    return this.pick(choices)();
  }

  expression(depth) {
    if (depth <= 0) return this.chance(0.6) ? this.variable() : this.pick([...NUMBERS, ...TEXTS, 'null', 'undefined', 'true']);
    const next = () => this.expression(depth - 1);
    const choices = [
      () => `(${next()} ${this.pick(BINARY)} ${next()})`,
      () => `(${this.target(depth)} ${this.pick(ASSIGN)} ${next()})`,
      () => `(${next()} ? ${next()} : ${next()})`,
      () => `(${this.target(depth)}${this.pick(['++', '--'])})`,
      () => `(${this.pick(['++', '--'])}${this.target(depth)})`,
      () => `(${next()} ?? ${next()})`,
      () => `\`\${${next()}}-\${${next()}}\``,
      () => `(${next()}, ${next()})`,
      () => `${this.pick(['-', '!', 'typeof ', '+', '~'])}${this.variable()}`,
      () => `[${next()}, ...[${next()}], ${next()}]`,
      () => `({a: ${next()}, ['b']: ${next()}, ...${this.objects.length > 0 ? this.pick(this.objects) : '{}'}})`,
      () => this.textCall(depth),
      () => this.arrayCall(depth),
      () => `(([x, y = ${next()}, ...z]) => [y, z, x])([${next()}, undefined, ${next()}])`,
      () => `(({a, b: {c = ${next()}} = {}, ...r}) => [c, r, a])({a: ${next()}, d: ${next()}})`,
    ];
    if (this.functions.length > 0) choices.push(() => `${this.pick(this.functions)}(${next()}, ${next()})`);
    if (this.objects.length > 0) choices.push(() => this.member(), () => `${this.pick(this.objects)}?.${this.pick(['a', 'z'])}?.[${next()}]`);
    if (this.arrays.length > 0) choices.push(() => this.element(depth), () => this.element(depth));
    return this.pick(choices)();
  }

  textCall(depth) {
    const text = this.chance(0.7) ? this.pick(TEXTS) : `String(${this.expression(depth - 1)})`;
    const pattern = this.pick(PATTERNS);
    return `${text}.${this.pick([
      `replace(${pattern}, '[$&]')`, `replace(${pattern}, (...m) => m.length + ${this.expression(depth - 2)})`, `match(${pattern})`,
      `split(${pattern})`, `search(${pattern})`, `slice(${this.index(1)})`, `at(${this.index(1)})`, `indexOf('b', ${this.index(1)})`,
      'toUpperCase()', 'trim()', "padStart(5, '*')", "split('')", `repeat(${this.int(3)})`, "replaceAll('b', 'x')", 'charCodeAt(0)',
      `localeCompare(${this.pick(TEXTS)})`, `concat(${this.expression(depth - 2)}, 1)`, `startsWith('a', ${this.index(1)})`,
    ])}`;
  }

  arrayCall(depth) {
    const list = this.arrays.length > 0 && this.chance(0.6) ? this.pick(this.arrays) : `[${this.expression(depth - 2)}, 3, 1, ${this.expression(depth - 2)}]`;
    const inner = this.expression(depth - 2);
    return `${list}.${this.pick([
      `map(v => [v, ${inner}])`, `filter((v, i) => i % 2 || ${inner})`, `reduce((s, v) => s + v, ${inner})`, `flatMap(v => [v, [${inner}]])`,
      'toSorted()', 'toReversed()', `with(0, ${inner})`, `find(v => v > 1)`, `findLast(v => v !== ${inner})`, 'join()', 'slice(1)',
      `concat([${inner}], 2)`, `includes(${inner})`, `indexOf(${inner})`, 'flat()', `at(${this.index(1)})`, 'entries().next().value',
      `some(v => v === ${inner})`, 'slice().sort((x, y) => (x > y) - (x < y))', 'length', `slice().splice(1, 1, ${inner})`,
    ])}`;
  }

  declare(depth) {
    const value = this.expression(depth);
    const kind = this.int(5);
    if (kind === 0) {
      const name = this.fresh('a');
      this.later(() => this.arrays.push(name));
      return `${this.pick(['let', 'var', 'const'])} ${name} = [1, 2, 3, ${value}];`;
    }
    if (kind === 1) {
      const name = this.fresh('o');
      this.later(() => this.objects.push(name));
      return `let ${name} = {a: ${value}, b: 2${this.chance(0.3) ? `, get c() { log.push('get'); return ${this.pick(NUMBERS)}; }, set c(v) { log.push(v); }` : ''}};`;
    }
    if (kind === 2) return this.declareFunction(depth);
    if (kind === 3) return this.declareClass(depth);
    const name = this.fresh('n');
    this.later(() => this.numbers.push(name));
    return `${this.pick(['let', 'var'])} ${name} = ${this.pick(NUMBERS)};`;
  }

  later(add) {
    this.pending.push(add);
  }

  declareFunction(depth) {
    const name = this.fresh('f');
    const saved = [this.functions, this.numbers];
    this.functions = [];
    this.numbers = [...this.numbers, 'p', 'q'];
    const body = this.pick([
      () => `return ${this.expression(depth)};`,
      () => `if (p > 1) { q = ${this.expression(depth - 1)}; } return [p, q];`,
      () => `try { if (q) throw {v: ${this.expression(depth - 1)}}; return p; } catch ({v}) { return v; } finally { log.push('f'); }`,
      () => `const g = function* () { yield p; yield ${this.expression(depth - 1)}; return q; }; return [...g()];`,
    ])();
    [this.functions, this.numbers] = saved;
    this.later(() => this.functions.push(name));
    const head = this.pick([`function ${name}(p, q = ${this.pick(NUMBERS)})`, `const ${name} = (p, q) =>`]);
    return `${head} { ${body} };`;
  }

  declareClass(depth) {
    const name = this.fresh('C');
    const object = this.fresh('o');
    this.later(() => this.objects.push(object));
    const base = this.chance(0.5) ? ` extends (class { base = ${this.pick(NUMBERS)}; constructor(v) { this.a = v; } hi() { return 'base'; } })` : '';
    const constructor = base ? `constructor(v) { super(v); this.f = () => this.a; }` : `constructor(v) { this.a = v; }`;
    return `class ${name}${base} { #p = ${this.expression(depth - 1)}; b = ${this.expression(depth - 1)}; static s = 1; ${constructor} get c() { return this.#p; } set c(v) { this.#p = v; } hi() { return ${base ? "super.hi() + '!'" : "'hi'"}; } } let ${object} = new ${name}(${this.expression(depth - 1)}); log.push(${object}.hi(), ${object}.c);`;
  }

  statement(depth) {
    const next = () => this.statement(depth - 1);
    const value = () => this.expression(depth);
    if (depth <= 0) return `${this.target(2)} = ${value()};`;
    const loop = this.fresh('i');
    return this.pick([
      () => `${value()};`,
      () => `${this.target(depth)} ${this.pick(ASSIGN)} ${value()};`,
      () => `log.push(${value()});`,
      () => `if (${value()}) { ${next()} } else { ${next()} }`,
      () => `for (let ${loop} = 0; ${loop} < ${1 + this.int(3)}; ${loop}++) { ${next()} fs.push(() => ${loop}); }`,
      () => `for (const ${loop} of [${value()}, 2]) { ${next()} log.push(${loop}); if (${value()}) break; }`,
      () => `for (const ${loop} in {x: 1, y: ${value()}}) { log.push(${loop}); ${next()} }`,
      () => `switch (${value()}) { case ${this.pick(NUMBERS)}: ${next()} case ${value()}: ${next()} break; default: ${next()} }`,
      () => `try { ${next()} ${this.chance(0.3) ? `throw ${value()};` : ''} } catch (e) { log.push(e instanceof Error ? e.name : e); } finally { ${next()} }`,
      () => `[${this.target(2)}, ${this.target(2)} = ${value()}] = [${value()}, ${value()}];`,
      () => `({a: ${this.target(2)}, ...rest} = {a: ${value()}, b: ${value()}}); log.push(rest);`,
      () => `l${loop}: for (let ${loop} = 0; ${loop} < 3; ${loop}++) { for (;;) { ${next()} if (${loop} > 0) break l${loop}; continue l${loop}; } }`,
    ])();
  }

  program() {
    const lines = ['const log = [], fs = []; let rest;'];
    this.pending = [];
    this.numbers = ['n'];
    lines.push('let n = 2;');
    const size = 3 + this.int(6);
    for (let count = 0; count < size; count++) {
      lines.push(this.chance(0.4) ? this.declare(2) : this.statement(2));
      this.pending.splice(0).forEach((add) => add());
    }
    const seen = [...this.numbers, ...this.arrays, ...this.objects];
    return `(function () { ${lines.join(' ')} return [log, fs.map(f => f()), [${seen.join(', ')}].map(v => typeof v === 'number' ? String(v) : v)]; })()`;
  }
}

function isValid(program) {
  try {
    return new Function(`return ${program}`) !== undefined;
  } catch {
    return false; // a rare clash of declarations
  }
}

/** About `count` programs, each an expression whose value is to be compared as JSON. */
export function programsOf(seed, count) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => new Writer(random).program()).filter((program) => program.length < 8000 && isValid(program));
}
