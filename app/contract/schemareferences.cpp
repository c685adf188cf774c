// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schemareferences.h"

#include "support/files.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

class ReferenceResolver
{
    Q_DECLARE_TR_FUNCTIONS(RequestSchema)

public:
    explicit ReferenceResolver(const QString &folder)
        : m_folder(folder)
    {
    }

    Result<JsonValue> resolveFile(const QString &fileName)
    {
        const Result<JsonValue> schema = read(fileName);
        return schema ? resolve(*schema, fileName) : schema;
    }

private:
    Result<JsonValue> read(const QString &fileName)
    {
        if (const auto known = m_files.constFind(fileName); known != m_files.constEnd())
            return *known;
        if (fileName.contains(u'/'))
            return complain(fileName, tr("A schema refers only to files of its own folder."));
        const QString path = m_folder + u'/' + fileName;
        const Result<QByteArray> text = readFile(path);
        if (!text)
            return fail(text.error());
        Result<JsonValue> schema = parseJson(*text, path);
        if (schema)
            m_files.insert(fileName, *schema);
        return schema;
    }

    Result<JsonValue> resolve(const JsonValue &value, const QString &file)
    {
        if (value.isArray())
            return resolveArray(value, file);
        if (!value.isObject())
            return value;
        if (const JsonValue *reference = value.find(u"$ref"))
            return resolveReference(value, reference->toString(), file);
        JsonValue result = JsonValue::emptyObject();
        for (const JsonValue::Member &member : value.object()) {
            if (member.key == u"definitions") // only there to be referred to
                continue;
            const Result<JsonValue> inner = resolve(member.value, file);
            if (!inner)
                return inner;
            result.set(member.key, *inner);
        }
        return result;
    }

    Result<JsonValue> resolveArray(const JsonValue &value, const QString &file)
    {
        JsonValue result = JsonValue::emptyArray();
        for (const JsonValue &item : value.array()) {
            const Result<JsonValue> inner = resolve(item, file);
            if (!inner)
                return inner;
            result.append(*inner);
        }
        return result;
    }

    /// What stands beside "$ref" is laid over what it refers to.
    Result<JsonValue> resolveReference(const JsonValue &value, const QString &reference, const QString &file)
    {
        const QString target = reference.section(u'#', 0, 0).isEmpty() ? file : reference.section(u'#', 0, 0);
        const QString place = target + u'#' + reference.section(u'#', 1);
        if (m_trail.contains(place))
            return complain(file, tr("The reference \"%1\" leads back to itself.").arg(reference));
        const Result<JsonValue> document = read(target);
        if (!document)
            return document;
        const JsonValue *found = document->at(reference.section(u'#', 1));
        if (!found)
            return complain(file, tr("The reference \"%1\" leads nowhere.").arg(reference));
        m_trail.append(place);
        Result<JsonValue> result = resolve(*found, target);
        m_trail.removeLast();
        for (const JsonValue::Member &member : value.object()) {
            if (result && member.key != u"$ref")
                result->set(member.key, member.value);
        }
        return result;
    }

    tl::unexpected<Error> complain(const QString &file, const QString &message) const
    {
        return fail(Error{.kind = Error::Kind::InvalidInput, .message = message, .file = m_folder + u'/' + file});
    }

    QString m_folder;
    QMap<QString, JsonValue> m_files;
    QStringList m_trail; // the references being followed
};

} // namespace

Result<JsonValue> loadSchema(const QString &folder, const QString &fileName)
{
    return ReferenceResolver(folder).resolveFile(fileName);
}

} // namespace hooksmith
