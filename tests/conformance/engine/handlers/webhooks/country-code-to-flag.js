// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Country code to flag.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...'US'].map(c => String.fromCodePoint(127397 + c.charCodeAt())).join('') };
  return webhook;
}
