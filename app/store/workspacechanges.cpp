// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Workspace that changes endpoints; workspace.cpp reads them.
#include "store/containment.h"
#include "store/trash.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

namespace hooksmith {

namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// As another one: nothing of it hangs on what the first's hangs on.
Endpoint withNewIds(Endpoint endpoint)
{
    const auto renewed = [](const QString &id) {
        return id.isEmpty() ? id : newId();
    };
    endpoint.id = newId();
    endpoint.environmentId = renewed(endpoint.environmentId);
    for (Environment &environment : endpoint.otherEnvironments)
        environment.id = renewed(environment.id);
    return endpoint;
}

QList<FileContent> filesOf(const Endpoint &endpoint)
{
    return {{QStringLiteral("endpoint.json"), serialiseEndpoint(endpoint)},
            {QStringLiteral("transform.js"), endpoint.transform.toUtf8()}};
}

Result<bool> expectChangeable(const Endpoint &endpoint, const QString &folder)
{
    if (endpoint.readOnly)
        return fail(Error{Error::Kind::ReadOnly,
                          Changes::tr("A newer version of Hooksmith wrote the endpoint \"%1\", so it can only be read; "
                                      "update Hooksmith to change it.")
                              .arg(endpoint.name),
                          QDir::toNativeSeparators(folder)});
    return true;
}

/// Nobody else may have written the files since `ours` was read, unless they hold what we are about to write anyway.
Result<bool> expectUnchanged(const Endpoint &stored, const Endpoint &ours, const QString &folder)
{
    const bool isSameDocument = stored.document == ours.document || stored.document == endpointToJson(ours);
    const bool isSameTransform = stored.transform == ours.storedTransform || stored.transform == ours.transform;
    if (isSameDocument && isSameTransform)
        return true;
    const QString file = isSameDocument ? QStringLiteral("/transform.js") : QStringLiteral("/endpoint.json");
    return fail(Error{Error::Kind::Conflict,
                      Changes::tr("Another program changed this file since it was opened, so it was not overwritten. "
                                  "Keep your changes as a copy under another name, or open the endpoint again."),
                      QDir::toNativeSeparators(folder + file)});
}

/// The case files as they stand, so that a copy keeps every byte.
Result<QList<FileContent>> readCaseFiles(const QString &root, const QString &folder)
{
    QList<FileContent> files;
    const QDir cases(folder + QStringLiteral("/cases"));
    for (const QString &file : cases.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> content =
            pathInside(root, cases.filePath(file)).and_then([](const QString &path) { return readFile(path); });
        if (!content)
            return fail(content.error());
        files.append({QStringLiteral("cases/") + file, *content});
    }
    return files;
}

} // namespace

Result<Endpoint> Workspace::add(Endpoint endpoint) const
{
    if (endpoint.id.isEmpty())
        endpoint = withNewIds(endpoint);
    return expectChangeable(endpoint, m_folder).and_then([&](bool) {
        return addFolder(endpoint.name, filesOf(endpoint));
    });
}

Result<Endpoint> Workspace::addFolder(const QString &name, const QList<FileContent> &files) const
{
    const Result<bool> isAllowed = expectWritable().and_then([&](bool) { return expectFreeName(name); });
    if (!isAllowed)
        return fail(isAllowed.error());
    // Hidden and complete before it gets its name: a crash or a full disk never leaves half an endpoint.
    const QString staging = endpointsFolder() + QStringLiteral("/.new-") + newId();
    const auto removeStaging = qScopeGuard([&staging] { QDir(staging).removeRecursively(); });
    QList<FileContent> staged;
    for (const FileContent &file : files) {
        staged.append({staging + u'/' + file.path, file.content});
        const Result<QString> folder = makeFolder(QFileInfo(staged.last().path).path());
        if (!folder)
            return fail(folder.error());
    }
    return writeFilesAtomically(staged)
        .and_then([&](bool) { return renamePath(staging, endpointFolder(name)); })
        .and_then([&](bool) { return load(name); });
}

Result<Endpoint> Workspace::save(const Endpoint &endpoint) const
{
    const Result<QString> folder = expectWritable().and_then([&](bool) { return existingFolder(endpoint.name); });
    if (!folder)
        return fail(folder.error());
    const Result<Endpoint> stored = load(endpoint.name);
    if (!stored)
        return stored;
    const Result<bool> isAllowed = expectChangeable(*stored, *folder)
                                       .and_then([&](bool) { return expectChangeable(endpoint, *folder); })
                                       .and_then([&](bool) { return expectUnchanged(*stored, endpoint, *folder); });
    if (!isAllowed)
        return fail(isAllowed.error());
    QList<FileContent> changed;
    if (stored->document != endpointToJson(endpoint))
        changed.append({*folder + QStringLiteral("/endpoint.json"), serialiseEndpoint(endpoint)});
    if (stored->transform != endpoint.transform)
        changed.append({*folder + QStringLiteral("/transform.js"), endpoint.transform.toUtf8()});
    return writeFilesAtomically(changed).and_then([&](bool) { return load(endpoint.name); });
}

Result<Endpoint> Workspace::rename(const QString &from, const QString &to) const
{
    return expectWritable()
        .and_then([&](bool) { return load(from); })
        .and_then([&](const Endpoint &endpoint) { return expectChangeable(endpoint, endpointFolder(from)); })
        .and_then([&](bool) { return expectFreeName(to, from); })
        .and_then([&](bool) { return renamePath(endpointFolder(from), endpointFolder(to)); })
        .and_then([&](bool) { return load(to); });
}

Result<Endpoint> Workspace::duplicate(const QString &from, const QString &to) const
{
    Result<Endpoint> endpoint = load(from);
    if (!endpoint)
        return endpoint;
    const Result<QList<FileContent>> caseFiles = readCaseFiles(m_folder, endpointFolder(from));
    if (!caseFiles)
        return fail(caseFiles.error());
    *endpoint = withNewIds(*endpoint);
    endpoint->enabled = false;
    return expectChangeable(*endpoint, endpointFolder(from)).and_then([&](bool) {
        return addFolder(to, filesOf(*endpoint) + *caseFiles);
    });
}

Result<QString> Workspace::moveToTrash(const QString &name) const
{
    return expectWritable().and_then([&](bool) { return existingFolder(name); }).and_then(movePathToTrash);
}

} // namespace hooksmith
