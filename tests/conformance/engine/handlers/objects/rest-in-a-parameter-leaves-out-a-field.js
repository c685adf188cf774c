// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rest in a parameter leaves out a field.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (({data, ...rest}) => rest)(p) };
  return webhook;
}
