// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// EncodeURIComponent.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [encodeURIComponent('a b&c/ü😀'), encodeURI('a b/ü'), decodeURIComponent('%F0%9F%98%80')] };
  return webhook;
}
