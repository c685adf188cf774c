// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "model/endpointname.h"
#include "store/containment.h"
#include "support/jsonreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace hooksmith {

namespace {

struct Folder
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString descriptionPath(const QString &folder)
{
    return folder + QStringLiteral("/hooksmith.json");
}

} // namespace

Workspace::Workspace(QString folder, QString id, bool readOnly)
    : m_folder(std::move(folder))
    , m_id(std::move(id))
    , m_readOnly(readOnly)
{
}

Result<Workspace> Workspace::create(const QString &folder)
{
    const QString path = descriptionPath(folder);
    if (QFileInfo::exists(path))
        return fail(Error{Error::Kind::Conflict,
                          Folder::tr("This folder is a workspace already; open it, or choose another folder."),
                          QDir::toNativeSeparators(folder)});
    JsonValue description;
    description.set(QStringLiteral("format"), currentFormat);
    description.set(QStringLiteral("id"), newId());
    return makeFolder(folder)
        .and_then([&](const QString &) { return writeFileAtomically(path, toIndentedJson(description)); })
        .and_then([&](const QString &) { return open(folder); });
}

Result<Workspace> Workspace::open(const QString &folder)
{
    const QString path = descriptionPath(folder);
    if (!QFileInfo::exists(path))
        return fail(Error{Error::Kind::NotFound,
                          Folder::tr("This folder is no workspace: it has no hooksmith.json. Choose another folder, or "
                                     "make a new workspace in it."),
                          QDir::toNativeSeparators(folder)});
    const Result<JsonValue> description = pathInside(folder, path)
                                              .and_then([](const QString &file) { return readFile(file); })
                                              .and_then([&](const QByteArray &text) { return parseJson(text, path); });
    if (!description)
        return fail(description.error());
    JsonReader reader(path);
    reader.expectObject(*description);
    const bool isNewer = reader.format(*description) > currentFormat;
    const QString id = reader.requireString(*description, u"id");
    if (reader.problem() && !isNewer)
        return fail(*reader.problem());
    return Workspace(QFileInfo(folder).absoluteFilePath(), id, isNewer);
}

QString Workspace::find(const QString &start)
{
    QString folder = QFileInfo(start).absoluteFilePath();
    while (!QFileInfo(descriptionPath(folder)).isFile()) {
        const QString parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            return {};
        folder = parent;
    }
    return folder;
}

QString Workspace::nameProblem(const QString &name)
{
    return endpointNameProblem(name);
}

QString Workspace::endpointsFolder() const
{
    return m_folder + QStringLiteral("/endpoints");
}

QString Workspace::endpointFolder(const QString &name) const
{
    return endpointsFolder() + u'/' + name;
}

QStringList Workspace::endpointNames() const
{
    QStringList names = QDir(endpointsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names.removeIf([this](const QString &name) {
        return !QFileInfo::exists(endpointFolder(name) + QStringLiteral("/endpoint.json"));
    });
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<Endpoint> Workspace::load(const QString &name) const
{
    const Result<QString> folder = existingFolder(name);
    if (!folder)
        return fail(folder.error());
    const auto inside = [this](const QString &path) {
        return pathInside(m_folder, path);
    };
    const QString file = *folder + QStringLiteral("/endpoint.json");
    Result<Endpoint> endpoint =
        inside(file).and_then([](const QString &path) { return readFile(path); }).and_then([&](const QByteArray &text) {
            return parseEndpoint(text, file);
        });
    if (!endpoint)
        return endpoint;
    const Result<QString> transform = inside(*folder + QStringLiteral("/transform.js")).and_then(readTextFile);
    if (!transform)
        return fail(transform.error());
    endpoint->name = name;
    endpoint->transform = *transform;
    endpoint->storedTransform = *transform;
    endpoint->readOnly = endpoint->readOnly || m_readOnly;
    return endpoint;
}

QString Workspace::unusedName(const QString &wish) const
{
    constexpr qsizetype roomForNumber = 58;
    QString name = nearestEndpointName(wish);
    for (int number = 2; !expectFreeName(name); ++number)
        name = nearestEndpointName(wish, roomForNumber) + u' ' + QString::number(number);
    return name;
}

Result<bool> Workspace::expectWritable() const
{
    if (m_readOnly)
        return fail(
            Error{Error::Kind::ReadOnly,
                  Folder::tr("A newer version of Hooksmith wrote this workspace, so it can only be read; update "
                             "Hooksmith to change it."),
                  QDir::toNativeSeparators(m_folder)});
    return true;
}

Result<bool> Workspace::expectFreeName(const QString &name, const QString &except) const
{
    const QString problem = nameProblem(name);
    if (!problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &taken : QDir(endpointsFolder()).entryList(everything)) {
        if (taken != except && isSameFileName(taken, name))
            return fail(Error::Kind::Conflict,
                        Folder::tr("The name \"%1\" is taken in this workspace; choose another one.").arg(taken));
    }
    return true;
}

Result<QString> Workspace::existingFolder(const QString &name) const
{
    const bool isPlain = !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\');
    if (name.isEmpty() || !isPlain || !QFileInfo(endpointFolder(name)).isDir())
        return fail(Error{Error::Kind::NotFound, Folder::tr("This workspace has no endpoint \"%1\".").arg(name),
                          QDir::toNativeSeparators(m_folder)});
    return pathInside(m_folder, endpointFolder(name));
}

} // namespace hooksmith
