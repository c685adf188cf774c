// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invalid dates.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [isNaN(new Date('x')), String(new Date(NaN)), JSON.stringify(new Date(NaN)), (() => { try { new Date(NaN).toISOString() } catch (e) { return e.name } })()] };
  return webhook;
}
