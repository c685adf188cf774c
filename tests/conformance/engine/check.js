// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node check.js: both comparisons, in the size that every test run has time for.
await import('./handlers.js');
const handlersFailed = process.exitCode === 1;
await import('./programs.js');
if (handlersFailed) process.exitCode = 1;
