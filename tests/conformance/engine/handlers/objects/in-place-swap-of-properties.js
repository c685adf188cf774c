// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In place swap of properties.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {a: 1, b: 2}; [o.a, o.b] = [o.b, o.a]; return o })() };
  return webhook;
}
