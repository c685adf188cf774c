// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A function made of text with syntax that has to be lowered.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: new Function('a', 'b', 'const { x, ...r } = a; return { ...r, b: b ?? 1 }')({ x: 1, y: 2 }) };
  return webhook;
}
