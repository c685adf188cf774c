// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** `catch {` becomes `catch (unused) {`. */
export default function catchBinding() {
  return {
    name: 'catch-binding',
    visitor: {
      CatchClause(path) {
        if (!path.node.param) path.node.param = path.scope.generateUidIdentifier('unused');
      },
    },
  };
}
