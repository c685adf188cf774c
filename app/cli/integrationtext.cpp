// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/integrationtext.h"

#include "cli/texttable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString localized(const LocalizedText &text)
{
    return text.in(QLocale().name());
}

JsonValue toJson(const CredentialField &field)
{
    JsonValue json;
    json.set(u"id"_qs, field.id);
    json.set(u"label"_qs, field.label.english);
    json.set(u"help"_qs, field.help.english);
    json.set(u"whereToFind"_qs, field.whereToFind.english);
    json.set(u"secret"_qs, field.secret);
    return json;
}

JsonValue toJson(const Region &region)
{
    JsonValue json;
    json.set(u"id"_qs, region.id);
    json.set(u"label"_qs, region.label.english);
    json.set(u"hosts"_qs, region.hosts);
    json.set(u"url"_qs, region.url);
    return json;
}

JsonValue toJson(const TransformTemplate &transformTemplate)
{
    JsonValue json;
    json.set(u"id"_qs, transformTemplate.id);
    json.set(u"label"_qs, transformTemplate.label.english);
    json.set(u"description"_qs, transformTemplate.description.english);
    json.set(u"events"_qs, transformTemplate.events);
    return json;
}

template <typename T>
JsonValue listToJson(const QList<T> &items)
{
    JsonValue list = JsonValue::emptyArray();
    for (const T &item : items)
        list.append(toJson(item));
    return list;
}

QString section(const QString &title, const QList<QStringList> &rows, Ink ink)
{
    return rows.isEmpty() ? QString() : QString(u'\n' + ink.bold(title) + u'\n' + toTable(rows, 2));
}

QList<QStringList> credentialRows(const Integration &integration)
{
    QList<QStringList> rows;
    for (const CredentialField &field : integration.credentials)
        rows.append({field.id, localized(field.label), localized(field.whereToFind)});
    return rows;
}

QList<QStringList> regionRows(const Integration &integration)
{
    QList<QStringList> rows;
    for (const Region &region : integration.regions) {
        const bool isDefault = region.id == integration.defaultRegion && integration.regions.size() > 1;
        const QString label = localized(region.label);
        rows.append({region.id, isDefault ? Text::tr("%1, the default").arg(label) : label, region.hosts.join(u", "_qs),
                     region.url});
    }
    return rows;
}

QList<QStringList> templateRows(const Integration &integration)
{
    QList<QStringList> rows;
    for (const TransformTemplate &transformTemplate : integration.templates)
        rows.append({transformTemplate.id, localized(transformTemplate.label)});
    return rows;
}

} // namespace

QString toText(const QList<Integration> &integrations)
{
    QList<QStringList> rows;
    for (const Integration &integration : integrations)
        rows.append({integration.id, integration.name, localized(integration.summary)});
    return toTable(rows);
}

QString toText(const Integration &integration, Ink ink)
{
    return ink.bold(integration.name) + u'\n' + localized(integration.description) + u'\n' +
           (integration.documentation.isEmpty() ? QString() : QString(integration.documentation + u'\n')) +
           section(Text::tr("Credentials"), credentialRows(integration), ink) +
           section(Text::tr("Regions, their hosts and the endpoint's URL"), regionRows(integration), ink) +
           section(Text::tr("Templates"), templateRows(integration), ink);
}

JsonValue toJson(const QList<Integration> &integrations)
{
    JsonValue list = JsonValue::emptyArray();
    for (const Integration &integration : integrations)
        list.append(toJson(integration));
    return list;
}

JsonValue toJson(const Integration &integration)
{
    JsonValue json;
    json.set(u"id"_qs, integration.id);
    json.set(u"name"_qs, integration.name);
    json.set(u"summary"_qs, integration.summary.english);
    json.set(u"description"_qs, integration.description.english);
    json.set(u"documentation"_qs, integration.documentation);
    json.set(u"credentials"_qs, listToJson(integration.credentials));
    json.set(u"regions"_qs, listToJson(integration.regions));
    json.set(u"defaultRegion"_qs, integration.defaultRegion);
    json.set(u"methods"_qs, integration.methods);
    json.set(u"events"_qs, integration.events);
    json.set(u"templates"_qs, listToJson(integration.templates));
    return json;
}

} // namespace hooksmith
