// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A phone number in E.164.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: '(415) 555-0123'.replace(/\D/g, '').replace(/^(\d{10})$/, '+1$1') };
  return webhook;
}
