// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ValueOf and toString in arithmetic.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {valueOf() { return 3 }, toString() { return 's' }}; return [o + 1, `${o}`, o * 2, o + ''] })() };
  return webhook;
}
