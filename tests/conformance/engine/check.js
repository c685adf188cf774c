// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node check.js: both comparisons, in the size that every test run has time for, and the handlers once more with what runs of
// them counted, which must change no answer.
await import('./handlers.js');
let hasFailed = process.exitCode === 1;
process.env.HOOKSMITH_RUN_OPTIONS = '--coverage report';
await import('./handlers.js?counted');
hasFailed = hasFailed || process.exitCode === 1;
delete process.env.HOOKSMITH_RUN_OPTIONS;
await import('./programs.js');
if (hasFailed) process.exitCode = 1;
