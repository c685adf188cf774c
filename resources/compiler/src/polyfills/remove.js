// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's engine adds these; a plain QuickJS context has none of them.
const global = Function('return this')();
for (const name of ['URL', 'URLSearchParams', 'gc', 'print', 'qsTr', 'qsTrId', 'qsTranslate', 'QT_TR_NOOP', 'QT_TRANSLATE_NOOP', 'QT_TRID_NOOP', 'console']) {
  delete global[name];
}
