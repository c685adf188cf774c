// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import File from '@babel/core/lib/transformation/file/file.js';
import PluginPass from '@babel/core/lib/transformation/plugin-pass.js';
import asyncGenerators from '@babel/plugin-transform-async-generator-functions';
import asyncFunctions from '@babel/plugin-transform-async-to-generator';
import classProperties from '@babel/plugin-transform-class-properties';
import staticBlocks from '@babel/plugin-transform-class-static-block';
import logicalAssignment from '@babel/plugin-transform-logical-assignment-operators';
import objectRestSpread from '@babel/plugin-transform-object-rest-spread';
import privateMethods from '@babel/plugin-transform-private-methods';
import privateIn from '@babel/plugin-transform-private-property-in-object';
import templateLiterals from '@babel/plugin-transform-template-literals';
import template from '@babel/template';
import traverse from '@babel/traverse';
import * as types from '@babel/types';

import accessors from './plugins/accessors.js';
import blockFunctions from './plugins/blockfunctions.js';
import catchBinding from './plugins/catchbinding.js';
import derivedConstructors from './plugins/derivedconstructors.js';
import evaluatedText from './plugins/evaluatedtext.js';
import literalPrototype from './plugins/literalprototype.js';
import literals from './plugins/literals.js';
import regularExpressions from './plugins/regularexpressions.js';
import { HELPERS, REALM_OBJECT } from './realmobject.js';

const PLUGINS = {
  evaluatedText: [evaluatedText],
  classFeatures: [staticBlocks, classProperties, privateMethods, privateIn],
  asyncGenerators: [asyncGenerators, asyncFunctions],
  asyncFunctions: [asyncFunctions],
  objectRestSpread: [objectRestSpread],
  logicalAssignment: [logicalAssignment],
  catchBinding: [catchBinding],
  literals: [literals],
  literalPrototype: [literalPrototype],
  regularExpressions: [regularExpressions],
  templateLiterals: [templateLiterals],
  accessors: [accessors],
  blockFunctions: [blockFunctions],
  derivedConstructors: [derivedConstructors],
};

const API = {
  version: '7.29.0',
  types,
  template,
  traverse,
  assertVersion() {},
  assumption: () => undefined,
  targets: () => ({}),
  env: () => false,
  caller: () => undefined,
  addExternalDependency() {},
  cache: Object.assign(() => {}, { forever() {}, never() {}, using() {}, invalidate() {} }),
};

const loaded = new Map();

/** A plugin with those it inherits from, made once: building one costs more than running it. */
function load(plugin) {
  if (!loaded.has(plugin)) {
    const made = plugin(API, {}, '/');
    const parents = made.inherits ? load(made.inherits) : [];
    if (made.visitor) made.visitor = traverse.explode(Object.assign({}, made.visitor));
    loaded.set(plugin, [...parents, made]);
  }
  return loaded.get(plugin);
}

function pluginsFor(needs) {
  const plugins = new Set();
  for (const name of Object.keys(PLUGINS)) {
    if (needs.has(name)) PLUGINS[name].forEach((plugin) => load(plugin).forEach((one) => plugins.add(one)));
  }
  return [...plugins];
}

/** Puts what a plugin marked as "first in its block" there, as Babel does after every run. */
const hoistMarked = {
  Block: {
    exit({ node }) {
      const priority = (one) => (one._blockHoist === true ? 2 : one._blockHoist ?? 1);
      if (!node.body.some((one) => one._blockHoist != null)) return;
      const order = node.body.map((one, index) => ({ one, index }));
      order.sort((left, right) => priority(right.one) - priority(left.one) || left.index - right.index);
      node.body = order.map(({ one }) => one);
    },
  },
};

/** Without `inlineHelpers` what Babel needs at run time is taken from the realm. */
export function fileOf(ast, source, inlineHelpers = false) {
  const file = new File({ filename: undefined, cwd: '/', parserOpts: {}, assumptions: {} }, { code: source, ast, inputMap: null });
  file.buildCodeFrameError = (node, message, Kind = SyntaxError) => {
    const error = new Kind(message);
    if (node && node.loc) error.loc = node.loc.start;
    return error;
  };
  file.hub.buildError = file.buildCodeFrameError;
  const helperOfRealm = (name) => types.memberExpression(types.identifier(REALM_OBJECT), types.identifier(name));
  if (!inlineHelpers) file.set('helperGenerator', (name) => (HELPERS.has(name) ? helperOfRealm(name) : undefined));
  return file;
}

/** Rewrites `file` in place, using the plugins for `needs`. */
export function lower(file, needs) {
  const plugins = pluginsFor(needs);
  if (plugins.length === 0) return;
  const passes = plugins.map((plugin) => new PluginPass(file, plugin.key ?? plugin.name, {}, false));
  plugins.forEach((plugin, index) => plugin.pre && plugin.pre.call(passes[index], file));
  const visitors = [...plugins.map((plugin) => plugin.visitor ?? {}), hoistMarked];
  traverse(file.ast, traverse.visitors.merge(visitors, [...passes, undefined]), file.scope);
  plugins.forEach((plugin, index) => plugin.post && plugin.post.call(passes[index], file));
}
