// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pick and omit.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const pick = (o, ...ks) => Object.fromEntries(ks.filter(k => k in o).map(k => [k, o[k]])); const omit = (o, ...ks) => Object.fromEntries(Object.entries(o).filter(([k]) => !ks.includes(k))); return [pick(p.data, 'currency', 'nope'), Object.keys(omit(p.data, 'customer'))] })() };
  return webhook;
}
