// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates as text.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [new Date(0).toString(), new Date(0).toDateString(), new Date(0).toUTCString(), new Date(0).toTimeString()] };
  return webhook;
}
