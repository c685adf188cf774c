// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Broken patterns throw.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['(', '[', '(?<a', '*'].map(s => { try { new RegExp(s); return 'ok' } catch (e) { return e.name } }) };
  return webhook;
}
