// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Classes are not callable.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A {} try { A() } catch (e) { return e.name } })() };
  return webhook;
}
