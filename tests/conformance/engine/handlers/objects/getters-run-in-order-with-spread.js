// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getters run in order with spread.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; const o = {get a() { log.push('a'); return 1 }, get b() { log.push('b'); return 2 }}; const c = {...o}; return [c, log] })() };
  return webhook;
}
