// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { isFunction, isName, walk } from './walk.js';

// What production's engine, a plain QuickJS, has not: a transform that uses it works in Node or a browser and fails
// with a ReferenceError there.
const NOT_IN_PRODUCTION = new Set([
  'AbortController', 'Blob', 'Buffer', 'Event', 'EventTarget', 'File', 'FormData', 'Headers', 'Intl', 'MessageChannel', 'Request',
  'Response', 'Temporal', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'WebAssembly', 'WebSocket', 'XMLHttpRequest',
  '__dirname', '__filename', 'alert', 'atob', 'btoa', 'clearImmediate', 'clearInterval', 'clearTimeout', 'crypto', 'document',
  'exports', 'fetch', 'gc', 'global', 'importScripts', 'localStorage', 'module', 'navigator', 'print', 'process', 'require', 'self',
  'sessionStorage', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone', 'window',
]);
const ADVICE = {
  Intl: 'Format numbers and dates by hand.',
  URL: 'Take the address apart with a regular expression or split().',
  URLSearchParams: 'Join encodeURIComponent() of the parts by hand.',
  btoa: 'Keys belong into the endpoint\'s headers, not into the code.',
  structuredClone: 'Copy with JSON.parse(JSON.stringify(value)) or { ...value }.',
  fetch: 'Transforms cannot reach the network.',
  setTimeout: 'Transforms run synchronously.',
  require: 'Transforms have no modules.',
  process: 'Use webhook.env for settings.',
};
const CHANGING_METHODS = new Set(['add', 'set', 'push', 'unshift', 'pop', 'shift', 'splice', 'delete', 'clear']);

/** The names that any declaration of the program gives to something, wherever it stands. */
export function declaredNames(ast) {
  const names = new Set();
  const declare = (pattern) => walk(pattern, (node, parent, key) => {
    if (node.type === 'Identifier' && !isName(node, parent, key)) names.add(node.name);
    return true;
  });
  walk(ast, (node) => {
    if (node.type === 'VariableDeclarator') declare(node.id);
    else if (isFunction(node) || node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
      if (node.id) names.add(node.id.name);
      (node.params ?? []).forEach(declare);
    } else if (node.type === 'CatchClause' && node.param) declare(node.param);
    return true;
  });
  return names;
}

/** The free names that `typeof name` asks about: the program copes with their absence. */
export function guardedNames(ast) {
  const names = new Set();
  walk(ast, (node) => {
    if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier') names.add(node.argument.name);
    return true;
  });
  return names;
}

function rootOf(node) {
  let root = node;
  while (root.type === 'MemberExpression') root = root.object;
  return root;
}

/** The names of variables outside of every function. */
function moduleVariables(ast) {
  const names = new Set();
  for (const statement of ast.program.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id } of statement.declarations) if (id.type === 'Identifier') names.add(id.name);
  }
  return names;
}

/** The variable outside of every function whose value `node` changes, if it changes one. */
function changedVariable(node) {
  if (node.type === 'AssignmentExpression') return rootOf(node.left).name;
  if (node.type === 'UpdateExpression') return rootOf(node.argument).name;
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && CHANGING_METHODS.has(node.callee.property.name)) {
    return rootOf(node.callee.object).name;
  }
  return undefined;
}

function isCallOf(node, object, method) {
  const { callee } = node;
  return callee.type === 'MemberExpression' && callee.object.name === object && callee.property.name === method;
}

/**
 * What will surprise in production, each with severity, rule, message, and line and column counted from 1. The names
 * a program declares anywhere are its own.
 */
export function diagnose(ast) {
  const found = [];
  const own = declaredNames(ast);
  const guarded = guardedNames(ast);
  const outside = moduleVariables(ast);
  let depth = 0;
  const report = (severity, rule, message, { loc }) => {
    if (found.some((one) => one.rule === rule && one.message === message && one.line === loc.start.line)) return;
    found.push({ severity, rule, message, line: loc.start.line, column: loc.start.column + 1 });
  };
  const isFree = (node) => node.type === 'Identifier' && !own.has(node.name) && !guarded.has(node.name);

  function visit(node, parent, key) {
    if (isFunction(node) && depth === 0) {
      depth++;
      walk(node, visit, parent, key);
      depth--;
      return false;
    }
    if (isFree(node) && !isName(node, parent, key)) reportName(node);
    if (depth > 0 && outside.has(changedVariable(node))) {
      report('hint', 'runtime/module-state', `"${changedVariable(node)}" is declared outside of the handler and changed inside; every event starts afresh, so what it held is gone by the next one.`, node);
    }
    if (node.type === 'CallExpression' || node.type === 'NewExpression') reportCall(node);
    return true;
  }

  function reportName(node) {
    if (node.name === 'console') {
      report('warning', 'runtime/not-in-production', 'Nobody documents whether production has "console"; remove it before you deploy.', node);
    } else if (NOT_IN_PRODUCTION.has(node.name)) {
      report('error', 'runtime/not-in-production', `Production has no "${node.name}". ${ADVICE[node.name] ?? 'The code will fail with a ReferenceError there.'}`, node);
    }
  }

  function reportCall(node) {
    const { callee } = node;
    const isDate = callee.name === 'Date' && !own.has('Date');
    if ((isDate && (node.arguments.length === 0 || node.type === 'CallExpression')) || isCallOf(node, 'Date', 'now')) {
      report('hint', 'runtime/depends-on-clock', 'The answer depends on the time at which the event is handled; webhook.payload.timestamp says when it happened.', node);
    } else if (isCallOf(node, 'Math', 'random')) {
      report('hint', 'runtime/depends-on-chance', 'The answer depends on Math.random(): the same event, sent again, gives another request.', node);
    } else if (callee.type === 'MemberExpression' && /^toLocale\w*String$/.test(callee.property.name) && node.arguments.length > 0) {
      report('hint', 'runtime/no-locales', `Production knows no locales: what "${callee.property.name}" is given is ignored there, as here.`, node);
    }
  }

  walk(ast, visit);
  return found;
}
