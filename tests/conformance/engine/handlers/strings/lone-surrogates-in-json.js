// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lone surrogates in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify('\ud800a') };
  return webhook;
}
