// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's engine parses these without complaint, or not at all, and never matches them as the language says; it gives up on
// repeated groups that can match one text in many ways, and then reports no match.
const BEYOND_ENGINE = /\(\?<|\\[pPkc0-9]|[{}]|\)[*+?]/;
const PLAIN_ESCAPE = /\\[^pPkc0-9]/g;

/** Whether the engine surely reads this regular expression, or rejects it, as the language says. */
export function isSimple(pattern, flags) {
  return !/[^gim]/.test(flags) && !BEYOND_ENGINE.test(pattern.replace(PLAIN_ESCAPE, ''));
}

const NEVER_EMPTY = /^(?:(?:[^\\()[\]{}*?|^$.+]|\\[dDwWsS]|\\[^\w]|\[(?:\\[\s\S]|[^\]\\])+\]|\.)\+?)+$/;

/** Whether each match surely takes a character: after an empty one the engine's own loops go on at the wrong place. */
export function isNeverEmpty(pattern) {
  return NEVER_EMPTY.test(pattern);
}
