// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Numbers without separators and strings without raw line separators, by having them printed from their values. */
export default function literals() {
  return {
    name: 'literals',
    visitor: {
      NumericLiteral({ node }) {
        node.extra = undefined;
      },
      StringLiteral({ node }) {
        if (/[\u2028\u2029]/.test(node.value)) node.extra = undefined;
      },
    },
  };
}
