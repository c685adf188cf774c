// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flags and source.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [/a\/b/gimsuy.flags, /a\/b/.source, String(new RegExp('/')), new RegExp('').source] };
  return webhook;
}
