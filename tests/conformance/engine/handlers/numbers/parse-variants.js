// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parse variants.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [parseInt('12px'), parseInt('0x1f'), parseInt('08'), parseInt(''), parseFloat('1.5e3x'), Number(' 12 '), Number('1,2'), Number(null), Number(undefined), Number([5]), +true] };
  return webhook;
}
