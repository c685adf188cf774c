// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
  const text = webhook.payload.data.customer.email;
  webhook.payload = [undefined, '@', ''].map((separator) => [undefined, 0, 1, 2 ** 32, -1].map((limit) => text.split(separator, limit)));
  return webhook;
}
