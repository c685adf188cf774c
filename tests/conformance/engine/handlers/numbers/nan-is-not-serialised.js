// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// NaN is not serialised.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [NaN, Infinity, -0, -1 / 0] };
  return webhook;
}
