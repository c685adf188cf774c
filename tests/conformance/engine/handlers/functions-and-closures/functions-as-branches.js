// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A function that is all of a branch, beside a variable of its name.
function handler(webhook) {
  let name = 'variable';
  if (webhook) function name() {}
  const inSwitch = (() => { switch (1) { case 1: let f = 1; if (true) function f() {} return f; } })();
  const caught = (() => { try { throw { g: 2 }; } catch ({ g }) { if (true) ; else function g() {} return g; } })();
  if (true) function free() { return 3; } else function free() { return 4; }
  webhook.payload = [name, inSwitch, caught, free()];
  return webhook;
}
