// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GlobalThis has the built-ins.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [globalThis.JSON === JSON, typeof globalThis.Array, typeof URL, typeof Intl, typeof gc, typeof setTimeout] };
  return webhook;
}
