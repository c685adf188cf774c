// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Look-ahead.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: '1234567'.replace(/\B(?=(\d{3})+$)/g, ',') };
  return webhook;
}
