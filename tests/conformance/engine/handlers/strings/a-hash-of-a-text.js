// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hash of a text.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...'payment'].reduce((h, c) => (Math.imul(31, h) + c.charCodeAt(0)) | 0, 0) };
  return webhook;
}
