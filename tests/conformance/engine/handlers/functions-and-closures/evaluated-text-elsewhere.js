// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that is evaluated by another name sees the global scope.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (0, eval)('typeof p + [1, [2]].flat().at(-1)') };
  return webhook;
}
