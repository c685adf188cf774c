// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventvariants.h"

#include "catalog/localizedtext.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QDir>

namespace hooksmith {

namespace {

struct Variants
{
    Q_DECLARE_TR_FUNCTIONS(EventCatalog)
};

EventVariant readKind(JsonReader &reader, const JsonValue::Member &member)
{
    return {.name = member.key,
            .title = requireText(reader, member.value, u"title"),
            .description = requireText(reader, member.value, u"description"),
            .payload = {},
            .label = optionalText(reader, member.value, u"label")};
}

Error missingKind(const QString &file, const QString &name)
{
    return {Error::Kind::InvalidInput,
            Variants::tr("The catalogue's variants.json has no entry \"%1\" that would give this variant a title.")
                .arg(name),
            file};
}

} // namespace

Result<QList<EventVariant>> readVariantKinds(const QString &catalogFolder)
{
    const QString file = catalogFolder + QStringLiteral("/variants.json");
    if (!QFile::exists(file))
        return QList<EventVariant>();
    const Result<QByteArray> text = readFile(file);
    if (!text)
        return fail(text.error());
    const Result<JsonValue> document = parseJson(*text, file);
    if (!document)
        return fail(document.error());
    JsonReader reader(file);
    reader.expectObject(*document);
    QList<EventVariant> kinds;
    for (const JsonValue::Member &member : document->object())
        kinds.append(readKind(reader, member));
    if (reader.problem())
        return fail(*reader.problem());
    return kinds;
}

Result<QList<EventVariant>> readVariants(const QString &typeFolder, const QList<EventVariant> &kinds)
{
    const QDir folder(typeFolder + QStringLiteral("/variants"));
    QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QList<EventVariant> variants;
    for (EventVariant variant : kinds) {
        const QString file = variant.name + QStringLiteral(".json");
        if (!files.removeOne(file))
            continue;
        const Result<QByteArray> payload = readFile(folder.filePath(file));
        if (!payload)
            return fail(payload.error());
        variant.payload = *payload;
        variants.append(variant);
    }
    if (!files.isEmpty())
        return fail(missingKind(folder.filePath(files.first()), files.first().chopped(5)));
    return variants;
}

} // namespace hooksmith
