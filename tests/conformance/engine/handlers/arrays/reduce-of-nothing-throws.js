// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reduce of nothing throws.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { [].reduce((a, b) => a) } catch (e) { return e.name } })() };
  return webhook;
}
