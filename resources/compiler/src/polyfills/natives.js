// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's own functions, taken before any of them is replaced.
export const nativeExec = RegExp.prototype.exec;
export const nativeStringify = JSON.stringify;
