// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Partition in place.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [5, 2, 8, 1]; let i = -1; for (let j = 0; j < a.length; j++) if (a[j] < 5) { i++; const t = a[i]; a[i] = a[j]; a[j] = t } return a })() };
  return webhook;
}
