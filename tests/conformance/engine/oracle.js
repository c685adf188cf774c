// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QuickJS-ng compiled to WebAssembly: the public stand-in for what production runs.
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';

const quickjs = await newQuickJSWASMModuleFromVariant(variant);

/** The JSON text that `code` evaluates to in a fresh context, or `{"error": name}` as text. */
export function answerOfOracle(code) {
  const context = quickjs.newContext();
  try {
    const result = context.evalCode(code, 'transform.js');
    if (!result.error) {
      const text = context.getString(result.value);
      result.value.dispose();
      return text;
    }
    const { name } = context.dump(result.error);
    result.error.dispose();
    return JSON.stringify({ error: name });
  } finally {
    context.dispose();
  }
}
