// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arguments in functions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (function () { return [arguments.length, [...arguments]] })(1, 2) };
  return webhook;
}
