// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A function declared as all of a branch.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (function () { if (p.type) function f() { return 1; } else function f() { return 2; } return f(); })() };
  return webhook;
}
