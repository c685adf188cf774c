// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MatchAll with indices.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...'a1b2'.matchAll(/[a-z](\d)/g)].map(m => [m.index, m[1]]) };
  return webhook;
}
