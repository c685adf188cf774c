// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ToReversed, with and toSpliced copy.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [1, 2, 3]; return [a.toReversed(), a.with(1, 9), a.toSpliced(1, 1, 7, 8), a] })() };
  return webhook;
}
