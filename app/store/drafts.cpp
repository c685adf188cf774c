// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include "store/endpointformat.h"
#include "support/files.h"
#include "support/jsonreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

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
    Result<Draft> draft = readFile(path)
                              .and_then([&path](const QByteArray &text) { return parseJson(text, path); })
                              .and_then([&path](const JsonValue &document) { return fromJson(document, path); });
    if (draft)
        draft->file = path;
    return draft;
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // it is stale when its program has ended, however long that runs
    return lock;
}

bool isInUse(const QString &folder)
{
    return !lockOf(folder)->tryLock(0);
}

Result<QString> writeDraft(const Draft &draft, const QString &folder)
{
    return writeFileAtomically(folder + u'/' + fileName(draft.workspace, draft.endpointName),
                               toIndentedJson(toJson(draft)));
}

/// Payloads hold customers' data: nobody else on this machine may read them.
Result<QString> makePrivateFolder(const QString &folder)
{
    return makeFolder(folder).map([](const QString &made) {
        QFile::setPermissions(made, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return made;
    });
}

} // namespace

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
    , m_own(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

DraftStore::~DraftStore()
{
    QDir().rmdir(m_own); // where no draft is in it
}

Result<QString> DraftStore::ownFolder()
{
    Result<QString> folder = makePrivateFolder(m_folder).and_then([this](const QString &) { //
        return makePrivateFolder(m_own);
    });
    if (folder && !m_lock) {
        m_lock = lockOf(m_own);
        m_lock->tryLock(0);
    }
    return folder;
}

QString DraftStore::ownFile(const QString &workspace, const QString &endpointName) const
{
    return m_own + u'/' + fileName(workspace, endpointName);
}

QStringList DraftStore::knownFolders() const
{
    QStringList folders = {m_own};
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = m_folder + u'/' + name;
        if (folder != m_own && !isInUse(folder))
            folders.append(folder);
    }
    return folders;
}

Result<QString> DraftStore::save(const Draft &draft)
{
    return ownFolder().and_then([&draft](const QString &folder) { return writeDraft(draft, folder); });
}

std::optional<Draft> DraftStore::find(const QString &workspace, const QString &endpointName) const
{
    if (const Result<Draft> own = readDraft(ownFile(workspace, endpointName)))
        return *own;
    const QList<Draft> drafts = all(workspace);
    const auto found = std::ranges::find(drafts, endpointName, &Draft::endpointName);
    return found == drafts.end() ? std::nullopt : std::optional<Draft>(*found);
}

QList<Draft> DraftStore::all(const QString &workspace) const
{
    QList<Draft> drafts;
    for (const QString &folder : knownFolders()) {
        for (const QString &file : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const Result<Draft> draft = readDraft(folder + u'/' + file);
            if (draft && draft->workspace == normalised(workspace))
                drafts.append(*draft);
        }
    }
    std::ranges::stable_sort(drafts, std::greater{}, &Draft::savedAt);
    return drafts;
}

void DraftStore::adopt(const Draft &draft)
{
    const QString own = ownFile(draft.workspace, draft.endpointName);
    if (draft.file.isEmpty() || draft.file == own || !ownFolder())
        return;
    const QString aside = own + QStringLiteral(".aside");
    const bool hasOwn = QFile::rename(own, aside);
    QFile::rename(draft.file, own);
    if (hasOwn)
        QFile::rename(aside, draft.file);
    QDir().rmdir(QFileInfo(draft.file).path());
}

void DraftStore::discard(const Draft &draft) const
{
    QFile::remove(draft.file);
    QDir().rmdir(QFileInfo(draft.file).path()); // where it was the last one
}

void DraftStore::remove(const QString &workspace, const QString &endpointName) const
{
    QFile::remove(ownFile(workspace, endpointName));
}

void DraftStore::rename(const QString &workspace, const QString &from, const QString &to) const
{
    for (Draft draft : all(workspace)) {
        if (draft.endpointName != from)
            continue;
        draft.endpointName = to;
        if (writeDraft(draft, QFileInfo(draft.file).path()))
            QFile::remove(draft.file);
    }
}

void DraftStore::forget(const QString &workspace, const QString &endpointName) const
{
    for (const Draft &draft : all(workspace)) {
        if (draft.endpointName == endpointName)
            discard(draft);
    }
}

} // namespace hooksmith
