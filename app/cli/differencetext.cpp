// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/differencetext.h"

#include "cli/complaint.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The value's JSON with the mark before each line.
QString marked(const JsonValue &value, const QString &mark)
{
    QStringList lines = printable(QString::fromUtf8(toIndentedJson(value)).trimmed()).split(u'\n');
    for (QString &line : lines)
        line.prepend(mark);
    return lines.join(u'\n') + u'\n';
}

QString placeOf(const JsonDifference &difference)
{
    return difference.pointer.isEmpty() ? u"/"_qs : printable(difference.pointer);
}

QString painted(const QString &lines, QString (Ink::*paint)(const QString &) const, Ink ink)
{
    QStringList list = lines.chopped(1).split(u'\n');
    for (QString &line : list)
        line = (ink.*paint)(line);
    return list.join(u'\n') + u'\n';
}

} // namespace

QString toText(const QList<JsonDifference> &differences, const QString &indent, Ink ink)
{
    QString text;
    for (const JsonDifference &difference : differences) {
        text += indent + ink.bold(placeOf(difference)) + u' ' + ink.faint(nameOf(difference.kind)) + u'\n';
        if (difference.kind != JsonDifference::Kind::Added)
            text += painted(marked(difference.before, indent + u"- "_qs), &Ink::red, ink);
        if (difference.kind != JsonDifference::Kind::Removed)
            text += painted(marked(difference.after, indent + u"+ "_qs), &Ink::green, ink);
    }
    return text;
}

} // namespace hooksmith
