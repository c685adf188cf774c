// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Property descriptors.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.getOwnPropertyDescriptors({get a() { return 1 }, b: 2}).b };
  return webhook;
}
