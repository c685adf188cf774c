// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Swap of variables.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let a = 1, b = 2; [a, b] = [b, a]; return [a, b] })() };
  return webhook;
}
