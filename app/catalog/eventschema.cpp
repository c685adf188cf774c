// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventschema.h"

#include "support/files.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QLatin1StringView suffix(".json");

Result<JsonValue> readSchema(const QString &folder, const QString &name)
{
    const QString file = folder + u'/' + name + suffix;
    return readFile(file).and_then([&file](const QByteArray &text) { return parseJson(text, file); });
}

/// The value with each reference to a file made one to a definition; the names of those files are added to `names`.
JsonValue withLocalReferences(const JsonValue &value, QStringList &names)
{
    if (value.isArray()) {
        JsonValue items = JsonValue::emptyArray();
        for (const JsonValue &item : value.array())
            items.append(withLocalReferences(item, names));
        return items;
    }
    if (!value.isObject())
        return value;
    JsonValue object = JsonValue::emptyObject();
    for (const auto &[key, member] : value.object()) {
        if (key != u"$ref") {
            object.set(key, withLocalReferences(member, names));
            continue;
        }
        const QString name = member.toString().chopped(suffix.size());
        if (!names.contains(name))
            names.append(name);
        object.set(key, QString(u"#/definitions/"_s + name));
    }
    return object;
}

JsonValue fixedType(const JsonValue &field, const QString &type)
{
    JsonValue fixed = field;
    fixed.set(u"const"_s, type);
    return fixed;
}

/// The envelope's data, of one kind instead of any.
JsonValue dataOfKind(const JsonValue &data, const QString &kind)
{
    JsonValue reference;
    reference.set(u"$ref"_s, QString(kind + suffix));
    for (const auto &[key, value] : data.object()) {
        if (key.contains(u"description"))
            reference.set(key, value);
    }
    return reference;
}

JsonValue ofType(JsonValue envelope, const EventType &type)
{
    JsonValue properties = envelope[u"properties"];
    properties.set(u"type"_s, fixedType(properties[u"type"], type.type));
    properties.set(u"data"_s, dataOfKind(properties[u"data"], type.schema));
    envelope.set(u"title"_s, type.title.english);
    envelope.set(u"properties"_s, properties);
    return envelope;
}

} // namespace

Result<JsonValue> readEventSchema(const QString &folder, const EventType &type)
{
    const Result<JsonValue> envelope = readSchema(folder, u"envelope"_s);
    if (!envelope)
        return fail(envelope.error());
    QStringList names;
    JsonValue schema = withLocalReferences(ofType(*envelope, type), names);
    JsonValue definitions = JsonValue::emptyObject();
    for (qsizetype next = 0; next < names.size(); ++next) { // grows while what was read refers to more
        const Result<JsonValue> definition = readSchema(folder, names.at(next));
        if (!definition)
            return fail(definition.error());
        JsonValue local = withLocalReferences(*definition, names);
        local.remove(u"$schema");
        definitions.set(names.at(next), local);
    }
    schema.set(u"definitions"_s, definitions);
    return schema;
}

} // namespace hooksmith
