// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Includes finds NaN and indexOf does not.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[NaN].includes(NaN), [NaN].indexOf(NaN)] };
  return webhook;
}
