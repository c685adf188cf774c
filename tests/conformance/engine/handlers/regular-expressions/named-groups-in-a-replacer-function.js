// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Named groups in a replacer function.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'a1'.replace(/(?<l>[a-z])(?<n>\d)/, (...a) => JSON.stringify(a.at(-1))) };
  return webhook;
}
