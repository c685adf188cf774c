// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Multiline anchors.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'a\nb'.replace(/^/gm, '> ') };
  return webhook;
}
