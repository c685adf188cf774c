// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/codeview.h"

#include "support/json.h"

#include <QFontDatabase>

namespace hooksmith {

QPlainTextEdit *createCodeView(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    return view;
}

QString indentedBody(const QByteArray &body)
{
    constexpr qsizetype longestForReading = 1024 * 1024; // beyond that, laying out the text takes too long to be of use
    if (body.size() > longestForReading)
        return QString::fromUtf8(body.first(longestForReading));
    const Result<JsonValue> value = parseJson(body, {}, DuplicateKeys::KeepLast);
    return QString::fromUtf8(value ? toIndentedJson(*value) : body);
}

} // namespace hooksmith
