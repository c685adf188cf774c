// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spread of null and strings.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({...null, ...undefined, ...'ab', ...[9]}) };
  return webhook;
}
