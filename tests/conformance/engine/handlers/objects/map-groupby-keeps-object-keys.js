// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Map groupBy keeps object keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const k = {}; const m = Map.groupBy([1, 2], () => k); return m.get(k) })() };
  return webhook;
}
