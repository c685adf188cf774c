// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include "store/endpointformat.h"
#include "support/files.h"
#include "support/jsonreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace hooksmith {

namespace {

constexpr int newestFormat = 1;

QString normalised(const QString &workspace)
{
    const QFileInfo folder(workspace);
    return folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
}

/// The same workspace and endpoint always have the same file; a hash, because both may hold any character.
QString fileName(const QString &workspace, const QString &endpointName)
{
    const QByteArray key = (normalised(workspace) + QChar(0) + endpointName).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash) + QStringLiteral(".json");
}

JsonValue toJson(const Draft &draft)
{
    JsonValue document;
    document.set(QStringLiteral("format"), newestFormat);
    document.set(QStringLiteral("workspace"), normalised(draft.workspace));
    document.set(QStringLiteral("endpointName"), draft.endpointName);
    document.set(QStringLiteral("savedAt"), draft.savedAt.toUTC().toString(Qt::ISODateWithMs));
    document.set(QStringLiteral("eventType"), draft.eventType);
    document.set(QStringLiteral("payload"), QString::fromUtf8(draft.payload));
    document.set(QStringLiteral("name"), draft.endpoint.name);
    document.set(QStringLiteral("transform"), draft.endpoint.transform);
    document.set(QStringLiteral("endpoint"), endpointToJson(draft.endpoint));
    // What the endpoint's files held when the edit began, so that saving a restored draft still notices a conflict.
    document.set(QStringLiteral("storedDocument"), draft.endpoint.document);
    document.set(QStringLiteral("storedTransform"), draft.endpoint.storedTransform);
    return document;
}

Result<Draft> fromJson(const JsonValue &document, const QString &file)
{
    JsonReader reader(file);
    reader.requireFormat(document, newestFormat);
    Draft draft;
    draft.workspace = reader.requireString(document, u"workspace");
    draft.endpointName = reader.optionalString(document, u"endpointName");
    draft.savedAt = QDateTime::fromString(reader.optionalString(document, u"savedAt"), Qt::ISODateWithMs);
    draft.eventType = reader.optionalString(document, u"eventType");
    draft.payload = reader.optionalString(document, u"payload").toUtf8();
    JsonReader incomplete(file); // an endpoint that is not created yet may lack anything
    draft.endpoint = readEndpoint(incomplete, reader.requireObject(document, u"endpoint"));
    draft.endpoint.name = reader.optionalString(document, u"name");
    draft.endpoint.transform = reader.optionalString(document, u"transform");
    draft.endpoint.document = document[u"storedDocument"];
    draft.endpoint.storedTransform = reader.optionalString(document, u"storedTransform");
    if (reader.problem())
        return fail(*reader.problem());
    return draft;
}

Result<Draft> readDraft(const QString &path)
{
    return readFile(path)
        .and_then([&path](const QByteArray &text) { return parseJson(text, path); })
        .and_then([&path](const JsonValue &document) { return fromJson(document, path); });
}

} // namespace

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QString> DraftStore::save(const Draft &draft) const
{
    const QString path = m_folder + u'/' + fileName(draft.workspace, draft.endpointName);
    return makeFolder(m_folder).and_then([&](const QString &) {
        // Payloads hold customers' data: nobody else on this machine may read them.
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return writeFileAtomically(path, toIndentedJson(toJson(draft)));
    });
}

std::optional<Draft> DraftStore::find(const QString &workspace, const QString &endpointName) const
{
    const Result<Draft> draft = readDraft(m_folder + u'/' + fileName(workspace, endpointName));
    return draft ? std::optional<Draft>(*draft) : std::nullopt;
}

QList<Draft> DraftStore::all(const QString &workspace) const
{
    QList<Draft> drafts;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const Result<Draft> draft = readDraft(folder.filePath(file));
        if (draft && draft->workspace == normalised(workspace))
            drafts.append(*draft);
    }
    std::ranges::sort(drafts, std::greater{}, &Draft::savedAt);
    return drafts;
}

void DraftStore::remove(const QString &workspace, const QString &endpointName) const
{
    QFile::remove(m_folder + u'/' + fileName(workspace, endpointName));
}

} // namespace hooksmith
