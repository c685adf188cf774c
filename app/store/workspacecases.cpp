// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Workspace that keeps payloads with endpoints.
#include "model/endpointname.h"
#include "store/containment.h"
#include "store/trash.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hooksmith {

namespace {

struct Cases
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

QStringList caseFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::IgnoreCase);
}

Result<bool> expectNoOtherCase(const QString &folder, const QString &name)
{
    for (const QString &file : caseFiles(folder)) {
        const QString taken = QFileInfo(file).completeBaseName();
        if (taken != name && isSameFileName(taken, name))
            return fail(Error::Kind::Conflict,
                        Cases::tr("The endpoint has a case \"%1\" already; choose another name.").arg(taken));
    }
    return true;
}

/// The file as it stands, JSON null where there is none yet. A file that cannot be read must not be overwritten.
Result<JsonValue> previousDocument(const QString &path)
{
    if (!QFileInfo::exists(path))
        return JsonValue();
    return readFile(path).and_then([&path](const QByteArray &text) {
        return parseCase(text, path).and_then([&](const EndpointCase &) { return parseJson(text, path); });
    });
}

} // namespace

Result<QList<EndpointCase>> Workspace::cases(const QString &endpointName) const
{
    const Result<QString> endpoint = existingFolder(endpointName);
    if (!endpoint)
        return fail(endpoint.error());
    QList<EndpointCase> cases;
    const QDir folder(*endpoint + QStringLiteral("/cases"));
    for (const QString &file : caseFiles(folder.path())) {
        const QString path = folder.filePath(file);
        Result<EndpointCase> found = pathInside(m_folder, path)
                                         .and_then([](const QString &inside) { return readFile(inside); })
                                         .and_then([&](const QByteArray &text) { return parseCase(text, path); });
        if (!found)
            return fail(found.error());
        found->name = QFileInfo(file).completeBaseName();
        cases.append(*found);
    }
    return cases;
}

Result<EndpointCase> Workspace::saveCase(const QString &endpointName, const EndpointCase &endpointCase) const
{
    const QString problem = nameProblem(endpointCase.name);
    if (!problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    const QString folder = endpointFolder(endpointName) + QStringLiteral("/cases");
    const QString path = folder + u'/' + endpointCase.name + QStringLiteral(".json");
    const Result<JsonValue> document =
        expectWritable()
            .and_then([&](bool) { return existingFolder(endpointName); })
            .and_then([&](const QString &) { return pathInside(m_folder, path); })
            .and_then([&](const QString &) { return expectNoOtherCase(folder, endpointCase.name); })
            .and_then([&](bool) { return previousDocument(path); })
            .and_then([&](const JsonValue &previous) { return caseToJson(endpointCase, previous); });
    if (!document)
        return fail(document.error());
    return makeFolder(folder)
        .and_then([&](const QString &) { return writeFileAtomically(path, toIndentedJson(*document)); })
        .map([&](const QString &) { return endpointCase; });
}

Result<QString> Workspace::moveCaseToTrash(const QString &endpointName, const QString &caseName) const
{
    return expectWritable()
        .and_then([&](bool) { return existingFolder(endpointName); })
        .and_then([&](const QString &folder) {
            return pathInside(m_folder, folder + QStringLiteral("/cases/") + caseName + QStringLiteral(".json"));
        })
        .and_then(movePathToTrash);
}

} // namespace hooksmith
