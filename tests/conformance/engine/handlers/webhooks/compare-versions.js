// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compare versions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['1.10.0', '1.9.1', '1.9'].sort((a, b) => { const x = a.split('.').map(Number), y = b.split('.').map(Number); for (let i = 0; i < 3; i++) { const d = (x[i] ?? 0) - (y[i] ?? 0); if (d) return d } return 0 }) };
  return webhook;
}
