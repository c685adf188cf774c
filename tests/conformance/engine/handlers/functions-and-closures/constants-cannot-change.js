// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Constants cannot change.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const c = 1; try { c = 2 } catch (e) { return e.name } })() };
  return webhook;
}
