// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ToSorted leaves the original.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [3, 1, 2]; return [a.toSorted(), a] })() };
  return webhook;
}
