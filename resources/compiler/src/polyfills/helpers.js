// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lowered code calls. It is part of the realm, so that the code stays short and is compiled quickly.
import asyncGeneratorDelegate_ from '@babel/runtime/helpers/asyncGeneratorDelegate';
import asyncIterator_ from '@babel/runtime/helpers/asyncIterator';
import asyncToGenerator_ from '@babel/runtime/helpers/asyncToGenerator';
import awaitAsyncGenerator_ from '@babel/runtime/helpers/awaitAsyncGenerator';
import wrapAsyncGenerator_ from '@babel/runtime/helpers/wrapAsyncGenerator';
import assertClassBrand_ from '@babel/runtime/helpers/assertClassBrand';
import checkInRHS_ from '@babel/runtime/helpers/checkInRHS';
import checkPrivateRedeclaration_ from '@babel/runtime/helpers/checkPrivateRedeclaration';
import classPrivateFieldGet2_ from '@babel/runtime/helpers/classPrivateFieldGet2';
import classPrivateFieldInitSpec_ from '@babel/runtime/helpers/classPrivateFieldInitSpec';
import classPrivateFieldSet2_ from '@babel/runtime/helpers/classPrivateFieldSet2';
import classPrivateGetter_ from '@babel/runtime/helpers/classPrivateGetter';
import classPrivateSetter_ from '@babel/runtime/helpers/classPrivateSetter';
import classPrivateMethodInitSpec_ from '@babel/runtime/helpers/classPrivateMethodInitSpec';
import defineProperty_ from '@babel/runtime/helpers/defineProperty';
import extends_ from '@babel/runtime/helpers/extends';
import objectDestructuringEmpty_ from '@babel/runtime/helpers/objectDestructuringEmpty';
import readOnlyError_ from '@babel/runtime/helpers/readOnlyError';
import writeOnlyError_ from '@babel/runtime/helpers/writeOnlyError';
import setFunctionName_ from '@babel/runtime/helpers/setFunctionName';
import toPropertyKey_ from '@babel/runtime/helpers/toPropertyKey';
import toSetter_ from '@babel/runtime/helpers/toSetter';
import taggedTemplateLiteral_ from '@babel/runtime/helpers/taggedTemplateLiteral';
import get_ from '@babel/runtime/helpers/get';
import set_ from '@babel/runtime/helpers/set';
import superPropGet_ from '@babel/runtime/helpers/superPropGet';
import superPropSet_ from '@babel/runtime/helpers/superPropSet';
import getPrototypeOf_ from '@babel/runtime/helpers/getPrototypeOf';
import slicedToArray_ from '@babel/runtime/helpers/slicedToArray';
import toArray_ from '@babel/runtime/helpers/toArray';
import toConsumableArray_ from '@babel/runtime/helpers/toConsumableArray';
import OverloadYield_ from '@babel/runtime/helpers/OverloadYield';
import { objectSpread2, objectWithoutProperties } from './spread.js';

/** Babel's helpers by the names its plugins ask for. */
export const helpers = {
  asyncGeneratorDelegate: asyncGeneratorDelegate_,
  asyncIterator: asyncIterator_,
  asyncToGenerator: asyncToGenerator_,
  awaitAsyncGenerator: awaitAsyncGenerator_,
  wrapAsyncGenerator: wrapAsyncGenerator_,
  assertClassBrand: assertClassBrand_,
  checkInRHS: checkInRHS_,
  checkPrivateRedeclaration: checkPrivateRedeclaration_,
  classPrivateFieldGet2: classPrivateFieldGet2_,
  classPrivateFieldInitSpec: classPrivateFieldInitSpec_,
  classPrivateFieldSet2: classPrivateFieldSet2_,
  classPrivateGetter: classPrivateGetter_,
  classPrivateSetter: classPrivateSetter_,
  classPrivateMethodInitSpec: classPrivateMethodInitSpec_,
  defineProperty: defineProperty_,
  extends: extends_,
  objectDestructuringEmpty: objectDestructuringEmpty_,
  objectSpread2,
  objectWithoutProperties,
  readOnlyError: readOnlyError_,
  writeOnlyError: writeOnlyError_,
  setFunctionName: setFunctionName_,
  toPropertyKey: toPropertyKey_,
  toSetter: toSetter_,
  taggedTemplateLiteral: taggedTemplateLiteral_,
  get: get_,
  set: set_,
  superPropGet: superPropGet_,
  superPropSet: superPropSet_,
  getPrototypeOf: getPrototypeOf_,
  slicedToArray: slicedToArray_,
  toArray: toArray_,
  toConsumableArray: toConsumableArray_,
  OverloadYield: OverloadYield_,
};
