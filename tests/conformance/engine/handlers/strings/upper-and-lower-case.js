// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Upper and lower case.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['straße'.toUpperCase(), 'İ'.toLowerCase().length, 'ΑΣ'.toLowerCase(), 'ǆ'.toUpperCase()] };
  return webhook;
}
