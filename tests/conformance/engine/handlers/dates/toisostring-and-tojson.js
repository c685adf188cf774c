// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ToISOString and toJSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [new Date(0).toISOString(), JSON.stringify({d: new Date(1e12)})] };
  return webhook;
}
