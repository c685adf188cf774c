// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Camel to snake.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'totalAmountUsd'.replace(/[A-Z]/g, c => '_' + c.toLowerCase()) };
  return webhook;
}
