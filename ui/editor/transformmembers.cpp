// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/transformmembers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int aliasLimit = 8; // of constants that stand for other constants

QString parameterOf(const QString &source)
{
    static const QRegularExpression handler(
        u"\\bhandler\\s*(?:=\\s*(?:async\\s+)?(?:function\\b[^(]*)?)?\\(?\\s*([A-Za-z_$][\\w$]*)"_qs);
    const QRegularExpressionMatch match = handler.match(source);
    return match.hasMatch() ? match.captured(1) : u"webhook"_qs;
}

/// "data.customer" for the name of a constant that is declared as that.
QStringList meaningOf(const QString &source, const QString &name)
{
    const QRegularExpression declaration(u"\\b(?:const|let|var)\\s+"_qs + QRegularExpression::escape(name) +
                                             u"\\s*=\\s*([\\w$?.]+)\\s*;?\\s*$"_qs,
                                         QRegularExpression::MultilineOption);
    const QString meaning = declaration.match(source).captured(1).remove(u'?');
    return meaning.split(u'.', Qt::SkipEmptyParts);
}

QStringList keysAt(const JsonValue &payload, const QStringList &path)
{
    const JsonValue *value = &payload;
    for (const QString &name : path) {
        bool isIndex = false;
        const auto index = name.toULongLong(&isIndex);
        if (value->isArray() && isIndex)
            value = index < value->array().size() ? &value->array()[index] : nullptr;
        else
            value = value->find(name);
        if (!value)
            return {};
    }
    QStringList keys;
    for (const JsonValue::Member &member : value->object())
        keys.append(member.key);
    return keys;
}

} // namespace

QStringList transformMembers(const QString &source, const JsonValue &payload, const QStringList &path)
{
    const QString parameter = parameterOf(source);
    QStringList meant = path;
    for (int i = 0; i < aliasLimit && !meant.isEmpty() && meant.first() != parameter; ++i)
        meant = meaningOf(source, meant.first()) + meant.mid(1);
    if (meant.isEmpty() || meant.first() != parameter)
        return {};
    if (meant.size() == 1)
        return {u"cancel"_qs, u"env"_qs, u"eventType"_qs, u"headers"_qs, u"method"_qs, u"payload"_qs, u"url"_qs};
    if (meant[1] == u"payload")
        return keysAt(payload, meant.mid(2));
    return {};
}

} // namespace hooksmith
