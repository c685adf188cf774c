// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that is evaluated where a local is in scope.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: eval('({ ...p.data.metadata, n: 1_000, t: p?.type ?? 0 })') };
  return webhook;
}
