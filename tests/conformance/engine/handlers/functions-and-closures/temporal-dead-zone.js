// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Temporal dead zone.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { x; let x = 1 } catch (e) { return e.name } })() };
  return webhook;
}
