// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Named back reference.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /(?<q>['"]).*\k<q>/.test('"a"') && !/(?<q>['"]).*\k<q>$/.test('"a\'') };
  return webhook;
}
