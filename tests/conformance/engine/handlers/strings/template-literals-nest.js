// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Template literals nest.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: `a${`b${p.type}`}c` };
  return webhook;
}
