// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/requestschema.h"

#include "contract/schemareferences.h"

#include <QCoreApplication>
#include <QSet>

#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Schemas
{
    Q_DECLARE_TR_FUNCTIONS(RequestSchema)
};

/// valijson names steps as "<root>", "[name]" and "[0]"; which brackets and quotes it uses depends on the kind.
QString tokenOf(const std::string &step)
{
    QString token = QString::fromStdString(step);
    if (token.startsWith(u'[') && token.endsWith(u']'))
        token = token.sliced(1, token.size() - 2);
    if (token.size() >= 2 && token.startsWith(u'"') && token.endsWith(u'"'))
        token = token.sliced(1, token.size() - 2);
    return token;
}

QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (size_t i = 1; i < context.size(); ++i) // the first one is the root
        pointer += u'/' + escapePointerToken(tokenOf(context[i]));
    return pointer;
}

const JsonValue &step(const JsonValue &schema, const QString &token)
{
    if (const JsonValue *property = schema[u"properties"].find(token))
        return *property;
    const JsonValue &others = schema[u"additionalProperties"];
    return others.isObject() ? others : schema[u"items"];
}

QString unescaped(QString token)
{
    return token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

} // namespace

Result<RequestSchema> RequestSchema::load(const QString &folder, const QString &fileName)
{
    Result<JsonValue> document = loadSchema(folder, fileName);
    if (!document)
        return fail(document.error());
    rapidjson::Document parsed;
    parsed.Parse(toCompactJson(*document).constData());
    const auto schema = std::make_shared<valijson::Schema>();
    try {
        valijson::SchemaParser().populateSchema(valijson::adapters::RapidJsonAdapter(parsed), *schema);
    } catch (const std::exception &problem) {
        return fail(
            Error{.kind = Error::Kind::InvalidInput,
                  .message = Schemas::tr("This is no JSON Schema (draft 7): %1").arg(QString::fromUtf8(problem.what())),
                  .file = folder + u'/' + fileName});
    }
    RequestSchema result;
    result.m_document = std::make_shared<const JsonValue>(*std::move(document));
    result.m_schema = schema;
    return result;
}

QStringList RequestSchema::violations(const JsonValue &message) const
{
    rapidjson::Document parsed;
    const QByteArray text = toCompactJson(message);
    parsed.Parse<rapidjson::kParseFullPrecisionFlag>(text.constData(), static_cast<size_t>(text.size()));
    if (parsed.HasParseError()) // a number beyond what a double holds
        return {QString()};
    valijson::ValidationResults results;
    if (valijson::Validator().validate(*m_schema, valijson::adapters::RapidJsonAdapter(parsed), &results))
        return {};
    QStringList pointers;
    for (const auto &error : results)
        pointers.append(pointerOf(error.context));
    pointers.removeDuplicates();
    return pointers;
}

const JsonValue &RequestSchema::at(const QString &pointer) const
{
    const JsonValue *schema = m_document.get();
    for (const QString &token : pointer.split(u'/', Qt::SkipEmptyParts))
        schema = &step(*schema, unescaped(token));
    return *schema;
}

} // namespace hooksmith
