// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The flag y without u sees each half of an emoji.
function handler(webhook) {
  const name = '😀a😀';
  const word = /(a)|([^b])/y;
  word.lastIndex = 2;
  const found = [word.exec(name), word.exec(name).index, word.lastIndex, word.exec('b'), word.lastIndex];
  webhook.payload = {
    found,
    split: name.split(/[^a]/y),
    replaced: name.replace(/./y, '[$&]'),
    all: name.replace(/[^a]/gy, '-'),
    whole: [/^.$/y.test('😀'), /^.$/uy.test('😀')],
    dynamic: new RegExp('(\\W)\\1|\\W', 'y').exec(name)[0].length,
    broken: (() => { try { return new RegExp('a)|(b', 'y'); } catch (error) { return error.name; } })(),
  };
  return webhook;
}
