// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Map and Set serialise as objects.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify({m: new Map([[1, 2]]), s: new Set([1])}) };
  return webhook;
}
