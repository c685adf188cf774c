// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Retry counter in metadata.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({...p.data.metadata, attempts: (+p.data.metadata?.attempts || 0) + 1}) };
  return webhook;
}
