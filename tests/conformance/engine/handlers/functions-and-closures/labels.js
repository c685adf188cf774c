// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let n = 0; outer: for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; n++ } return n })() };
  return webhook;
}
