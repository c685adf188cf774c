// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exceptions in callbacks stop the loop.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const seen = []; try { [1, 2, 3].forEach(n => { if (n === 2) throw new Error('stop'); seen.push(n) }) } catch (e) { seen.push(e.message) } return seen })() };
  return webhook;
}
