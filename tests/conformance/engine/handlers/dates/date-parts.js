// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Date parts.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const d = new Date('2024-02-29T23:59:58.123Z'); return [d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCDay(), d.getUTCHours(), d.getUTCMilliseconds(), d.getFullYear(), d.getTimezoneOffset()] })() };
  return webhook;
}
