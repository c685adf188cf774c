// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stable id from parts.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [p.type, p.data.payment_id].join(':').split('').reduce((h, c) => ((h << 5) - h + c.charCodeAt(0)) | 0, 0).toString(36) };
  return webhook;
}
