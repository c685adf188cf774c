// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node build.mjs OUTPUT_FOLDER EVENTS_FOLDER: writes compiler.js and polyfills.js, made of the pinned packages and src/.
import * as esbuild from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const output = path.resolve(process.argv[2] ?? 'build');
const eventTypes = readdirSync(process.argv[3], { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name.includes('.')).map(({ name }) => name);
const source = (name) => path.join(here, 'src', name);

// Parts of Babel that read configuration, and the Node modules behind them, are replaced by what the compiler needs.
const REPLACEMENTS = {
  '@babel/core': 'babel/core.js',
  '@babel/helper-compilation-targets': 'babel/targets.js',
  semver: 'babel/versions.js',
};
const EMPTY = /^(?:assert|fs|path|url|util|v8|module|@babel\/code-frame|@babel\/helper-module-transforms)$/;

const replacements = {
  name: 'replacements',
  setup(build) {
    build.onResolve({ filter: /^[@a-z]/ }, ({ path: name }) => {
      if (EMPTY.test(name)) return { path: name, namespace: 'empty' };
      return name in REPLACEMENTS ? { path: source(REPLACEMENTS[name]) } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const isReadable = Boolean(process.env.HOOKSMITH_READABLE_BUNDLES);
// The sets of characters that \p{…} names, a line each: the distances between where a set begins and ends.
const require = createRequire(import.meta.url);
const unicodeSets = {
  name: 'unicode-sets',
  setup(build) {
    build.onResolve({ filter: /^unicode-sets$/ }, ({ path: name }) => ({ path: name, namespace: 'unicode-sets' }));
    build.onLoad({ filter: /.*/, namespace: 'unicode-sets' }, () => ({ contents: linesOfSets(), loader: 'text' }));
  },
};

function linesOfSets() {
  const root = path.dirname(require.resolve('regenerate-unicode-properties/package.json'));
  const names = ['Binary_Property', 'General_Category', 'Script', 'Script_Extensions'].flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => `${folder}/${path.parse(file).name}`));
  const lines = names.map((name) => {
    let last = 0;
    const borders = require(path.join(root, name)).characters.data;
    return `${name}:${borders.map((border) => (border - last).toString(36) + ((last = border), '')).join(',')}`;
  });
  return `\n${lines.join('\n')}\n`;
}

const options = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2016',
  legalComments: 'none',
  logLevel: 'warning',
  minifySyntax: !isReadable,
  minifyWhitespace: !isReadable,
  // Not identifiers: the engine hashes names in a way that makes thousands of very short ones collide, which made every
  // JSON.parse of a transform slower by half. Byte code holds no names where they are not needed.
  supported: { 'async-generator': true },
  define: {
    EVENT_TYPES: JSON.stringify(eventTypes.sort()),
    'process.env.BABEL_8_BREAKING': 'false',
    'process.env.BABEL_TYPES_8_BREAKING': 'false',
    'process.env.NODE_ENV': '"production"',
    'process.env': '{}',
  },
  plugins: [replacements, unicodeSets],
  write: false,
};

/** The lowering itself, bundled so that Node can load it too. */
async function loadRewriter() {
  const file = path.join(output, 'rewrite.mjs');
  await esbuild.build({ ...options, entryPoints: [source('rewrite.js')], format: 'esm', outfile: file, write: true });
  const module = await import(pathToFileURL(file).href);
  rmSync(file);
  return module.rewrite;
}

async function bundle(contents, settings = {}, hasMethods = false) {
  const stdin = { contents, resolveDir: here };
  const built = await esbuild.build({ ...options, ...settings, stdin });
  // Bundled code runs on the engine whose defects the compiler works around, so it is lowered in the same way.
  return rewrite(built.outputFiles[0].text, !isReadable, hasMethods);
}

// A package imported as `text:name` is bundled on its own, to be evaluated when it is first needed.
const libraries = {
  name: 'libraries',
  setup(build) {
    build.onResolve({ filter: /^text:/ }, ({ path: name }) => ({ path: name.slice(5), namespace: 'library' }));
    build.onLoad({ filter: /.*/, namespace: 'library' }, async ({ path: name }) => {
      const code = await bundle(`export * from '${name}';`, { globalName: 'library' });
      return { contents: `(function () { ${code}; return library; })()`, loader: 'text' };
    });
  },
};

// Modules are strict, and the bundle that they become says nothing of it: `this` of a text's method would be an object.
const STRICT = '"use strict";';

mkdirSync(output, { recursive: true });
const rewrite = await loadRewriter();
const HOST = 'var globalThis = this, process = { env: {}, platform: "linux" }, console = { log() {}, warn() {}, error() {} };';
writeFileSync(path.join(output, 'compiler.js'), await bundle("import './src/compile.js';", { banner: { js: HOST } }));
writeFileSync(path.join(output, 'polyfills.js'), await bundle("import './src/polyfills/index.js';", { banner: { js: STRICT }, plugins: [replacements, unicodeSets, libraries] }, true));
