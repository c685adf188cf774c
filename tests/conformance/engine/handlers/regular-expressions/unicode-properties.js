// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unicode properties.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['Ünïcode Ωmega'.match(/\p{Lu}/gu), /^\p{Script=Greek}/u.test('Ω'), 'a1_'.replace(/\P{L}/gu, '')] };
  return webhook;
}
