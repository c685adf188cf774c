// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ToLocaleString knows no locale.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [(1234567.891).toLocaleString(), (0.5).toLocaleString('de-DE')] };
  return webhook;
}
