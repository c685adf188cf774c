// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsonedit.h"

namespace hooksmith {

namespace {

QString unescaped(QStringView token)
{
    QString text = token.toString();
    return text.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

JsonValue edited(const JsonValue &value, QStringView pointer, const JsonValue *replacement);

JsonValue editedArray(const JsonValue &array, const QString &token, QStringView rest, const JsonValue *replacement)
{
    bool isIndex = false;
    const size_t wanted = token.toULongLong(&isIndex);
    JsonValue result = JsonValue::emptyArray();
    for (size_t i = 0; i < array.array().size(); ++i) {
        if (!isIndex || i != wanted)
            result.append(array.array()[i]);
        else if (!rest.isEmpty() || replacement)
            result.append(edited(array.array()[i], rest, replacement));
    }
    if (isIndex && wanted >= array.array().size() && rest.isEmpty() && replacement)
        result.append(*replacement);
    return result;
}

JsonValue editedObject(JsonValue object, const QString &token, QStringView rest, const JsonValue *replacement)
{
    if (rest.isEmpty() && !replacement)
        object.remove(token);
    else if (rest.isEmpty())
        object.set(token, *replacement);
    else if (const JsonValue *member = object.find(token))
        object.set(token, edited(*member, rest, replacement));
    return object;
}

/// A null pointer as replacement removes.
JsonValue edited(const JsonValue &value, QStringView pointer, const JsonValue *replacement)
{
    if (!pointer.startsWith(u'/'))
        return replacement ? *replacement : value;
    const qsizetype end = pointer.indexOf(u'/', 1);
    const QString token = unescaped(end < 0 ? pointer.mid(1) : pointer.sliced(1, end - 1));
    const QStringView rest = end < 0 ? QStringView() : pointer.sliced(end);
    if (value.isArray())
        return editedArray(value, token, rest, replacement);
    return value.isObject() ? editedObject(value, token, rest, replacement) : value;
}

void collect(const JsonValue &value, const QString &pointer, QStringList &found)
{
    found.append(pointer);
    for (const JsonValue::Member &member : value.object())
        collect(member.value, pointer + u'/' + escapePointerToken(member.key), found);
    for (size_t i = 0; i < value.array().size(); ++i)
        collect(value.array()[i], pointer + u'/' + QString::number(i), found);
}

} // namespace

JsonValue withValueAt(const JsonValue &document, QStringView pointer, const JsonValue &value)
{
    return edited(document, pointer, &value);
}

JsonValue withoutValueAt(const JsonValue &document, QStringView pointer)
{
    return edited(document, pointer, nullptr);
}

QStringList pointersOf(const JsonValue &document)
{
    QStringList found;
    collect(document, {}, found);
    return found;
}

QString parentPointer(const QString &pointer)
{
    return pointer.left(qMax(qsizetype(0), pointer.lastIndexOf(u'/')));
}

QString lastToken(const QString &pointer)
{
    return unescaped(QStringView(pointer).mid(pointer.lastIndexOf(u'/') + 1));
}

} // namespace hooksmith
