// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates compare and add.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [new Date(5) > new Date(3), new Date(5) - new Date(3), typeof (new Date(0) + 1)] };
  return webhook;
}
