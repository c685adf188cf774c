// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Symbol keys are not serialised.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({[Symbol('x')]: 1, y: 2}) };
  return webhook;
}
