// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields initialise before the constructor body.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; class A { x = log.push('field'); constructor() { log.push('body') } } new A(); return log })() };
  return webhook;
}
