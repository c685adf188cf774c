// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"

#include "catalog/eventschema.h"
#include "catalog/eventvariants.h"
#include "catalog/localizedtext.h"
#include "support/files.h"

#include <QDir>

#include <algorithm>
#include <limits>

namespace hooksmith {

namespace {

struct Events
{
    Q_DECLARE_TR_FUNCTIONS(EventCatalog)
};

constexpr QLatin1StringView schemasFolder("schemas");

Result<JsonValue> readJson(const QString &file)
{
    return readFile(file).and_then([&file](const QByteArray &text) { return parseJson(text, file); });
}

Result<EventType> readDescription(const QString &folder, const QString &type)
{
    const QString file = folder + QStringLiteral("/event.json");
    const Result<JsonValue> document = readJson(file);
    if (!document)
        return fail(document.error());
    JsonReader reader(file);
    reader.expectObject(*document);
    const EventType event{.type = reader.requireString(*document, u"type"),
                          .group = reader.requireString(*document, u"group"),
                          .order = reader.optionalInt(*document, u"order", 0, 0, std::numeric_limits<int>::max()),
                          .title = requireText(reader, *document, u"title"),
                          .description = requireText(reader, *document, u"description"),
                          .sample = {},
                          .schema = reader.optionalString(*document, u"schema"),
                          .variants = {}};
    if (event.type != type)
        reader.complain((*document)[u"type"],
                        Events::tr("The type \"%1\" must be the folder's name, \"%2\".").arg(event.type, type));
    if (reader.problem())
        return fail(*reader.problem());
    return event;
}

Result<QByteArray> readSample(const QString &folder, const QString &type)
{
    const QString file = folder + QStringLiteral("/sample.json");
    const Result<QByteArray> text = readFile(file);
    if (!text)
        return fail(text.error());
    const Result<JsonValue> sample = parseJson(*text, file);
    if (!sample)
        return fail(sample.error());
    JsonReader reader(file);
    reader.expectObject(*sample);
    if (reader.requireString(*sample, u"type") != type)
        reader.complain((*sample)[u"type"], Events::tr("The type must be \"%1\", as the folder's name.").arg(type));
    if (reader.problem())
        return fail(*reader.problem());
    return *text;
}

Result<EventType> readEvent(const QString &folder, const QString &type, const QList<EventVariant> &kinds)
{
    Result<EventType> event = readDescription(folder, type);
    if (!event)
        return event;
    const Result<QByteArray> sample = readSample(folder, type);
    if (!sample)
        return fail(sample.error());
    event->sample = *sample;
    const Result<QList<EventVariant>> variants = readVariants(folder, kinds);
    if (!variants)
        return fail(variants.error());
    event->variants = *variants;
    return event;
}

} // namespace

Result<EventCatalog> EventCatalog::load(const QString &folder)
{
    const Result<QList<EventVariant>> kinds = readVariantKinds(folder);
    if (!kinds)
        return fail(kinds.error());
    EventCatalog catalog;
    catalog.m_folder = folder;
    QStringList types = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    types.removeOne(schemasFolder);
    for (const QString &type : types) {
        const Result<EventType> event = readEvent(folder + u'/' + type, type, *kinds);
        if (!event)
            return fail(event.error());
        catalog.m_types.append(*event);
    }
    if (catalog.m_types.isEmpty())
        return fail(Error{Error::Kind::NotFound, Events::tr("There are no event types in this folder."), folder});
    std::ranges::stable_sort(catalog.m_types, {}, &EventType::order);
    return catalog;
}

const EventType *EventCatalog::find(const QString &type) const
{
    const auto found = std::ranges::find(m_types, type, &EventType::type);
    return found == m_types.end() ? nullptr : &*found;
}

QStringList EventCatalog::groups() const
{
    QStringList groups;
    for (const EventType &type : m_types) {
        if (!groups.contains(type.group))
            groups.append(type.group);
    }
    return groups;
}

bool EventCatalog::hasPayload(const QString &type, const QByteArray &payload) const
{
    const EventType *event = find(type);
    return event &&
           (event->sample == payload || std::ranges::any_of(event->variants, [&payload](const EventVariant &variant) {
                return variant.payload == payload;
            }));
}

Result<JsonValue> EventCatalog::schema(const QString &type) const
{
    const EventType *event = find(type);
    if (!event || event->schema.isEmpty())
        return fail(
            Error{Error::Kind::NotFound, Events::tr("There is no schema for the event type \"%1\".").arg(type), {}});
    return readEventSchema(m_folder + u'/' + schemasFolder, *event);
}

} // namespace hooksmith
