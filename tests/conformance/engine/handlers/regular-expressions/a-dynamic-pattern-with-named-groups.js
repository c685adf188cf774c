// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dynamic pattern with named groups.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'k=v'.match(new RegExp('(?<key>\\w+)=(?<value>\\w+)')).groups.value };
  return webhook;
}
