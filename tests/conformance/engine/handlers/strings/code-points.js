// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Code points.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...'a😀'].map(c => c.codePointAt(0)).concat('😀'.length, String.fromCodePoint(128512).length) };
  return webhook;
}
