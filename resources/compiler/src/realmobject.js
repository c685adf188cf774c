// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The one global that lowered code uses; it is not enumerable and cannot be replaced. */
export const REALM_OBJECT = '__hooksmith';

/** The helpers it has; see polyfills/helpers.js. */
export const HELPERS = new Set([
  'asyncGeneratorDelegate',
  'asyncIterator',
  'asyncToGenerator',
  'awaitAsyncGenerator',
  'wrapAsyncGenerator',
  'assertClassBrand',
  'checkInRHS',
  'checkPrivateRedeclaration',
  'classPrivateFieldGet2',
  'classPrivateFieldInitSpec',
  'classPrivateFieldSet2',
  'classPrivateGetter',
  'classPrivateSetter',
  'classPrivateMethodInitSpec',
  'defineProperty',
  'extends',
  'objectDestructuringEmpty',
  'objectSpread2',
  'objectWithoutProperties',
  'readOnlyError',
  'writeOnlyError',
  'setFunctionName',
  'toPropertyKey',
  'toSetter',
  'taggedTemplateLiteral',
  'get',
  'set',
  'superPropGet',
  'superPropSet',
  'getPrototypeOf',
  'slicedToArray',
  'toArray',
  'toConsumableArray',
  'OverloadYield',
]);
