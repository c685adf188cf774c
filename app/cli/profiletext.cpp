// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profiletext.h"

#include "cli/complaint.h"
#include "cli/texttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Profile
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

constexpr size_t shownEvents = 5;
constexpr int indent = 10; // below the call, behind the time

QString valueText(const JsonValue &value)
{
    return printableLine(QString::fromUtf8(toCompactJson(value)));
}

QList<QStringList> attributeRows(const JsonValue &attributes)
{
    QList<QStringList> rows;
    for (const JsonValue::Member &attribute : attributes.object())
        rows.append({printableLine(attribute.key), valueText(attribute.value)});
    return rows;
}

QList<QStringList> eventRows(const JsonValue::Array &events)
{
    QList<QStringList> rows;
    for (size_t i = events.size() - std::min(events.size(), shownEvents); i < events.size(); ++i) {
        const JsonValue *attributes = events[i].find(u"attributes");
        rows.append({printableLine(events[i][u"name"].toString()), attributes ? valueText(*attributes) : QString()});
    }
    return rows;
}

QString section(const QString &title, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    return QString(indent, u' ') + title + u'\n' + toTable(rows, indent + 2);
}

} // namespace

QString toText(const JsonValue &profile, Ink ink)
{
    if (!profile.isObject())
        return {};
    const JsonValue::Array &events = profile[u"events"].array();
    const QString latest = events.size() > shownEvents
                               ? Profile::tr("The latest %1 of %2 events").arg(shownEvents).arg(events.size())
                               : Profile::tr("Events");
    QString text = section(ink.faint(Profile::tr("Attributes")), attributeRows(profile[u"attributes"])) +
                   section(ink.faint(latest), eventRows(events));
    if (profile[u"suppressed"].toBool())
        text += QString(indent, u' ') + Profile::tr("Suppressed: what comes about this person is dropped.") + u'\n';
    return text;
}

} // namespace hooksmith
