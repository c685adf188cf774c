// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Well formed strings.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a\ud800'.isWellFormed(), 'a\ud800'.toWellFormed().charCodeAt(1), 'ok'.isWellFormed()] };
  return webhook;
}
