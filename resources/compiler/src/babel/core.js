// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Babel's plugins take from @babel/core, without its reading of configuration files.
export { default as template } from '@babel/template';
export { default as traverse } from '@babel/traverse';
export * as types from '@babel/types';
