// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two digit years.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [new Date(99, 0).getFullYear(), new Date(2024, 12, 1).getMonth(), Date.UTC(2024)] };
  return webhook;
}
