// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getter before argument.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; const o = {get m() { log.push('get'); return x => x }}; o.m((log.push('arg'), 1)); return log })() };
  return webhook;
}
