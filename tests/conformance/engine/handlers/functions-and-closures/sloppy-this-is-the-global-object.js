// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sloppy this is the global object.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (function () { return typeof this })() + (function () { 'use strict'; return typeof this })() };
  return webhook;
}
