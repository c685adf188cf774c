// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Class expressions have names.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const A = class {}; const B = class C {}; return [A.name, B.name, (() => {}).name, (function f() {}).name] })() };
  return webhook;
}
