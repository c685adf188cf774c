// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Eval sees the built-ins.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: eval('1 + JSON.parse("[2]")[0]') };
  return webhook;
}
