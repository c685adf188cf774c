// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates in no locale.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [new Date(0).toLocaleDateString(), new Date(0).toLocaleTimeString(), new Date(0).toLocaleString('en-GB', {month: 'long'})] };
  return webhook;
}
