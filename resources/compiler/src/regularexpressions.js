// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's engine parses these without complaint, or not at all, and never matches them as the language says.
const BEYOND_ENGINE = /\(\?<|\\[pPk]|\\u\{/;
const PLAIN_ESCAPE = /\\(?:[^pPku]|u(?!\{))/g;

/** Whether the regular expression needs the engine that the realm brings along. */
export function isBeyondEngine(pattern, flags) {
  return /[^gimy]/.test(flags) || BEYOND_ENGINE.test(pattern.replace(PLAIN_ESCAPE, ''));
}

const NEVER_EMPTY = /^(?:(?:[^\\()[\]{}*?|^$.+]|\\[dDwWsS]|\\[^\w]|\[(?:\\[\s\S]|[^\]\\])+\]|\.)\+?)+$/;

/** Whether each match surely takes a character: after an empty one the engine's own loops go on at the wrong place. */
export function isNeverEmpty(pattern) {
  return NEVER_EMPTY.test(pattern);
}
