// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typeof everything.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [typeof 1, typeof '', typeof null, typeof undefined, typeof {}, typeof [], typeof (() => 1), typeof Symbol(), typeof nope] };
  return webhook;
}
