// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Initials of a name.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'Ada Lovelace'.split(/\s+/).map(([c]) => c).join('') };
  return webhook;
}
