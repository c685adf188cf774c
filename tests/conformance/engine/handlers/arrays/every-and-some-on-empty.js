// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every and some on empty.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[].every(() => false), [].some(() => true)] };
  return webhook;
}
