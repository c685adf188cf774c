// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mapped arguments.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (function (a) { arguments[0] = 9; return a })(1) };
  return webhook;
}
