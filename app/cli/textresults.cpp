// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/textresults.h"

#include "cli/complaint.h"
#include "support/json.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString errorText(const JsonValue &error)
{
    QString text = error[u"kind"].toString();
    if (error[u"line"].isNumber())
        text += u" at %1"_qs.arg(error[u"line"].toInt());
    if (error[u"column"].isNumber())
        text += u":%1"_qs.arg(error[u"column"].toInt());
    return text + u": "_qs + error[u"message"].toString();
}

QByteArray textOf(const JsonValue &result)
{
    QStringList parts{QString::fromLatin1(result[u"index"].numberText()), result[u"eventType"].toString(),
                      result[u"outcome"].toString()};
    if (result[u"outcome"].toString() == u"request")
        parts.append(result[u"request"][u"method"].toString() + u' ' + result[u"request"][u"url"].toString());
    if (result[u"outcome"].toString() == u"error")
        parts.append(errorText(result[u"error"]));
    return printableLine(parts.join(u"  ")).toUtf8() + '\n';
}

} // namespace

TextResults::TextResults(QIODevice &target)
    : m_target(target)
{
    open(WriteOnly | Unbuffered);
}

qint64 TextResults::readData(char *, qint64)
{
    return -1;
}

qint64 TextResults::writeData(const char *data, qint64 size)
{
    QByteArray text;
    for (const QByteArray &line : QByteArray(data, size).split('\n')) {
        if (line.isEmpty())
            continue;
        // A body that was passed on may be no JSON of ours; its line is shown as it is rather than lost.
        const Result<JsonValue> result = parseJson(line, {}, DuplicateKeys::KeepLast);
        text += result ? textOf(*result) : printableLine(QString::fromUtf8(line)).toUtf8() + '\n';
    }
    if (m_target.write(text) == text.size())
        return size;
    setErrorString(m_target.errorString());
    return -1;
}

} // namespace hooksmith
