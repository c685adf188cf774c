// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { parse } from '@babel/parser';
import * as t from '@babel/types';

import { EventWorld } from './namedevents.js';
import { isFunction } from './walk.js';

// Counters are written into the tree before anything else rewrites it: one for each statement, one for each arm of a
// branch. The code reaches them by a name that it cannot guess, so it can neither read nor forge them.

const UNCOUNTED = new Set(['FunctionDeclaration', 'ClassDeclaration', 'EmptyStatement', 'BlockStatement']);
/** What of a statement belongs to the statements inside of it. */
const INNER = ['consequent', 'alternate', 'body', 'block', 'cases'];

const isCounted = (node) => !UNCOUNTED.has(node.type) && !(node.type === 'VariableDeclaration' && node.declarations.every(({ init }) => !init));

/** A function takes its name from what it is given to, as long as nothing stands in between. */
const isNamedByTarget = (node) => isFunction(node) || node.type === 'ClassExpression';

/** The last line of a statement that belongs to no statement inside of it. */
function lastLineOf(node) {
  for (const key of INNER) {
    const inner = Array.isArray(node[key]) ? node[key][0] : node[key];
    if (inner?.loc) return Math.max(node.loc.start.line, inner.type === 'BlockStatement' ? inner.loc.start.line : inner.loc.start.line - 1);
  }
  return node.loc.end.line;
}

class Counters {
  constructor(names, world) {
    this.names = names;
    this.world = world;
    this.points = [];
    this.owner = null; // the function that is being visited, by its name
    this.references = [];
    this.branches = 0;
  }

  /** Gives the index of a new counter for what `node` says. */
  add(kind, node, events, branch = { number: -1, line: 0 }, lastLine = node.loc.end.line) {
    const { line, column } = node.loc.start;
    this.points.push({ kind, line, column: column + 1, lastLine, branch: branch.number, branchLine: branch.line, events, owner: this.owner });
    return this.points.length - 1;
  }

  inFunction(name, visit) {
    const outer = this.owner;
    this.owner = this.world.isFunctionName(name) ? name : outer;
    const result = visit();
    this.owner = outer;
    return result;
  }

  /** The event types for which a function is used, as far as all places tell that use it. */
  eventsOfFunction(name, asked = []) {
    if (name === null || name === 'handler' || asked.includes(name)) return [];
    const uses = this.references.filter((one) => one.name === name && one.owner !== name);
    const known = uses.map(({ events, owner }) => (events.length > 0 ? events : this.eventsOfFunction(owner, [...asked, name])));
    return known.some((events) => events.length === 0) ? [] : [...new Set(known.flat())];
  }

  /** The points, with what the callers of their functions tell. */
  locatedPoints() {
    const byOwner = new Map();
    return this.points.map(({ owner, ...point }) => {
      if (!byOwner.has(owner)) byOwner.set(owner, this.eventsOfFunction(owner));
      const callers = byOwner.get(owner);
      const shared = point.events.filter((type) => callers.includes(type));
      if (callers.length === 0) return point;
      return { ...point, events: point.events.length === 0 ? callers : shared.length > 0 ? shared : point.events };
    });
  }

  branchAt(node) {
    return { number: this.branches++, line: node.loc.start.line };
  }

  /** The expression that counts; it stands where `node` does, so that an error of it would too. */
  counted(index, node) {
    const part = (one) => Object.assign(one, { isProtected: true, loc: node.loc });
    const place = part(t.memberExpression(part(t.identifier(this.names.counts)), part(t.numericLiteral(index)), true));
    return Object.assign(t.assignmentExpression('+=', place, part(t.numericLiteral(1))), { loc: node.loc });
  }

  statementCounter(index, node) {
    return Object.assign(t.expressionStatement(this.counted(index, node)), { loc: node.loc });
  }

  before(index, expression) {
    return Object.assign(t.sequenceExpression([this.counted(index, expression), expression]), { loc: expression.loc });
  }

  statements(list, events) {
    const result = [];
    let current = events;
    for (const one of list) {
      const next = this.world.after(one, current);
      if (isCounted(one)) result.push(this.statementCounter(this.add('statement', one, current, undefined, lastLineOf(one)), one));
      result.push(this.visit(one, current));
      current = next;
    }
    return result;
  }

  /** A statement in a place that takes one only, with counters before it. */
  body(node, events, arms = []) {
    if (node.type === 'BlockStatement') {
      node.body = [...arms, ...this.statements(node.body, events)];
      return node;
    }
    if (node.type === 'EmptyStatement' && arms.length === 0) return node;
    return Object.assign(t.blockStatement([...arms, ...this.statements([node], events)]), { loc: node.loc });
  }

  visit(node, events) {
    const special = this[node.type];
    if (special) return special.call(this, node, events);
    return this.visitChildren(node, events);
  }

  visitChildren(node, events, skipped = []) {
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const child = node[key];
      if (!child || skipped.includes(key)) continue;
      node[key] = Array.isArray(child) ? child.map((one) => one && this.visit(one, events)) : this.visit(child, events);
    }
    return node;
  }

  Identifier(node, events) {
    this.references.push({ name: node.name, events, owner: this.owner });
    return node;
  }

  FunctionDeclaration(node, events) {
    return this.inFunction(node.id.name, () => this.visitChildren(node, events, ['id']));
  }

  VariableDeclarator(node, events) {
    if (node.id.type !== 'Identifier' || !node.init || !isFunction(node.init)) return this.visitChildren(node, events);
    return this.inFunction(node.id.name, () => this.visitChildren(node, events, ['id']));
  }

  Program(node, events) {
    node.body = this.statements(node.body, events);
    return node;
  }

  BlockStatement(node, events) {
    return this.Program(node, events);
  }

  StaticBlock(node, events) {
    return this.Program(node, events);
  }

  IfStatement(node, events) {
    const branch = this.branchAt(node);
    const { whenTrue, whenFalse } = this.world.ofTest(node.test, events);
    const arm = (part, known) => this.statementCounter(this.add('arm', part ?? node, known, branch, (part ?? node).loc.start.line), part ?? node);
    node.test = this.visit(node.test, events);
    node.consequent = this.body(node.consequent, whenTrue, [arm(node.consequent, whenTrue)]);
    const counter = arm(node.alternate, whenFalse);
    node.alternate = node.alternate ? this.body(node.alternate, whenFalse, [counter]) : t.blockStatement([counter]);
    return node;
  }

  SwitchStatement(node, events) {
    const branch = this.branchAt(node);
    const reaching = this.world.ofCases(node, events);
    node.discriminant = this.visit(node.discriminant, events);
    node.cases.forEach((one, index) => {
      if (one.test) one.test = this.visit(one.test, events);
      const counter = this.statementCounter(this.add('arm', one, reaching[index], branch, one.loc.start.line), one);
      one.consequent = [counter, ...this.statements(one.consequent, reaching[index])];
    });
    return node;
  }

  /** The body of a labelled loop stays beside its label. */
  LabeledStatement(node, events) {
    node.body = this.visit(node.body, events);
    return node;
  }

  loop(node, events) {
    this.visitChildren(node, events, ['body']);
    const isEmpty = node.body.type === 'EmptyStatement' || (node.body.type === 'BlockStatement' && node.body.body.length === 0);
    const rounds = isEmpty ? [this.statementCounter(this.add('statement', node.body, events), node.body)] : [];
    node.body = this.body(node.body, events, rounds);
    return node;
  }

  WhileStatement(node, events) {
    return this.loop(node, events);
  }

  DoWhileStatement(node, events) {
    return this.loop(node, events);
  }

  ForStatement(node, events) {
    return this.loop(node, events);
  }

  ForInStatement(node, events) {
    return this.loop(node, events);
  }

  ForOfStatement(node, events) {
    return this.loop(node, events);
  }

  /** In the body of `with` an object may answer to every name, that of the counters included. */
  WithStatement(node, events) {
    node.object = this.visit(node.object, events);
    return node;
  }

  ArrowFunctionExpression(node, events) {
    this.visitChildren(node, events, ['body']);
    if (node.body.type === 'BlockStatement') {
      node.body = this.visit(node.body, events);
    } else {
      const index = this.add('statement', node.body, events);
      node.body = this.before(index, this.visit(node.body, events));
    }
    return node;
  }

  ConditionalExpression(node, events) {
    const branch = this.branchAt(node);
    const { whenTrue, whenFalse } = this.world.ofTest(node.test, events);
    node.test = this.visit(node.test, events);
    for (const [key, known] of [['consequent', whenTrue], ['alternate', whenFalse]]) {
      const index = this.add('arm', node[key], known, branch);
      node[key] = this.before(index, this.visit(node[key], known));
    }
    return node;
  }

  /** The left side is counted once it has its value: only then is it known which way it goes. */
  LogicalExpression(node, events) {
    const branch = this.branchAt(node);
    const { whenTrue, whenFalse } = this.world.ofTest(node.left, events);
    const known = { '&&': whenTrue, '||': whenFalse }[node.operator] ?? events;
    const left = this.add('left', node.left, events, branch);
    const right = this.add('arm', node.right, known, branch);
    const place = Object.assign(t.numericLiteral(left), { isProtected: true });
    const passOn = Object.assign(t.identifier(this.names.passOn), { isProtected: true });
    node.left = Object.assign(t.callExpression(passOn, [place, this.visit(node.left, events)]), { loc: node.left.loc });
    node.right = this.before(right, this.visit(node.right, known));
    return node;
  }

  AssignmentExpression(node, events) {
    this.visitChildren(node, events);
    return /^(?:\|\||&&|\?\?)=$/.test(node.operator) ? this.onlyArm(node, events) : node;
  }

  AssignmentPattern(node, events) {
    return this.onlyArm(this.visitChildren(node, events), events);
  }

  /** What stands on the right may be evaluated or not. */
  onlyArm(node, events) {
    if (isNamedByTarget(node.right)) return node;
    const index = this.add('arm', node.right, events, this.branchAt(node));
    node.right = this.before(index, node.right);
    return node;
  }

  keyed(node, events) {
    return this.visitChildren(node, node.computed ? events : this.world.ofKey(node.key.name ?? node.key.value, events));
  }

  ObjectProperty(node, events) {
    return this.keyed(node, events);
  }

  ObjectMethod(node, events) {
    return this.keyed(node, events);
  }
}

/**
 * Writes counters into `ast`. `names.counts` is what the code calls the list of them, `names.passOn` a function that counts and
 * gives back its second argument. `catalogue` are the event types that points are to name. The answer says what each counter counts: a statement, an arm of a branch, or how often
 * the left side of a logical operator has been evaluated.
 */
export function count(ast, names, catalogue = []) {
  const counters = new Counters(names, new EventWorld(ast, catalogue));
  counters.visit(ast.program, []);
  return catalogue.length > 0 ? counters.locatedPoints() : counters.points;
}

/* global EVENT_TYPES -- the catalogue's, by build.mjs */

/** What the counters of a transform count, as JSON text: see app/coverage/coveragemap.h. A source that is no script has none. */
export function coveragePoints(source) {
  try {
    const ast = parse(source, { sourceType: 'script', attachComment: false, createImportExpressions: false });
    return JSON.stringify(count(ast, { counts: 'counts', passOn: 'passOn' }, EVENT_TYPES));
  } catch (error) {
    if (!error.loc && !(error instanceof SyntaxError)) throw error;
    return '[]';
  }
}

globalThis.coveragePoints = coveragePoints;
