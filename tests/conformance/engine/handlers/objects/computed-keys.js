// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Computed keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({['k' + p.data.total_amount]: 1, [`${p.type}!`]: 2}) };
  return webhook;
}
