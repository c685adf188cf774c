// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loose equality.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [null == 0, null == undefined, '' == 0, '1' == 1, [1] == 1, NaN == NaN, '0' == false] };
  return webhook;
}
