// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/personaldata.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct PersonalData
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

QString withoutIndexes(QString pointer)
{
    static const QRegularExpression index(u"/\\d+(?=/|$)"_s);
    return pointer.replace(index, u"/*"_s);
}

void add(QList<PersonalDataFlow> &flows, const PersonalDataFlow &flow)
{
    const auto known = std::ranges::find_if(flows, [&flow](const PersonalDataFlow &one) {
        return one.field == flow.field && one.host == flow.host && one.name == flow.name;
    });
    if (known == flows.end())
        flows.append(flow);
    else if (!known->eventTypes.contains(flow.eventTypes.first()))
        known->eventTypes += flow.eventTypes;
}

QString cell(QString text)
{
    return u"`"_s + text.replace(u'|', u"\\|"_s) + u'`';
}

} // namespace

QList<PersonalDataFlow> personalDataOf(const QList<Lineage> &lineages, const QMap<QString, PayloadSchema> &schemas)
{
    QList<PersonalDataFlow> flows;
    for (const Lineage &lineage : lineages) {
        const PayloadSchema schema = schemas.value(lineage.eventType);
        for (auto entry = lineage.sources.cbegin(); entry != lineage.sources.cend(); ++entry) {
            for (const QString &source : entry.value()) {
                const QString kind = schema.personalKind(source);
                if (!kind.isEmpty())
                    add(flows, {.field = withoutIndexes(source),
                                .kind = kind,
                                .host = lineage.host,
                                .name = withoutIndexes(entry.key()),
                                .eventTypes = QStringList{lineage.eventType}});
            }
        }
    }
    std::ranges::stable_sort(flows, {}, &PersonalDataFlow::field);
    return flows;
}

QStringList personalDataHeadings()
{
    return {PersonalData::tr("Field"), PersonalData::tr("Kind"), PersonalData::tr("Leaves to"),
            PersonalData::tr("Under the name"), PersonalData::tr("In the events")};
}

QString toMarkdown(const QList<PersonalDataFlow> &flows)
{
    QString text = u"| "_s + personalDataHeadings().join(u" | "_s) + u" |\n| --- | --- | --- | --- | --- |\n"_s;
    for (const PersonalDataFlow &flow : flows)
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(cell(flow.field), flow.kind, cell(flow.host), cell(flow.name),
                                                      flow.eventTypes.join(u", "_s));
    return text;
}

JsonValue toJson(const QList<PersonalDataFlow> &flows)
{
    JsonValue list = JsonValue::emptyArray();
    for (const PersonalDataFlow &flow : flows) {
        JsonValue item;
        item.set(u"field"_s, flow.field);
        item.set(u"kind"_s, flow.kind);
        item.set(u"host"_s, flow.host);
        item.set(u"name"_s, flow.name);
        item.set(u"eventTypes"_s, flow.eventTypes);
        list.append(item);
    }
    return list;
}

} // namespace hooksmith
