// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hooksmith {

/// Text in the fixed-width font that can be read and copied, not edited.
[[nodiscard]] QPlainTextEdit *createCodeView(const QString &name, const QString &accessibleName, QWidget *parent);

/// A JSON body with indents for reading; anything else as it is.
[[nodiscard]] QString indentedBody(const QByteArray &body);

} // namespace hooksmith
