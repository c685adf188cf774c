// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/containment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hooksmith {

namespace {

struct Containment
{
    Q_DECLARE_TR_FUNCTIONS(Containment)
};

/// The path with every link resolved; empty for a link that leads nowhere.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return file.canonicalFilePath();
    const QFileInfo folder(file.absolutePath());
    const QString realFolder = folder.isRoot() ? folder.filePath() : realPath(folder.filePath());
    return realFolder.isEmpty() ? QString() : QString(realFolder + u'/' + file.fileName());
}

bool isInside(const QString &root, const QString &path)
{
    const QString start = root.endsWith(u'/') ? root : QString(root + u'/');
    return path.startsWith(start) && !QStringView(path).mid(start.size() - 1).contains(QLatin1String("/."));
}

} // namespace

Result<QString> pathInside(const QString &root, const QString &path)
{
    const QString realRoot = QFileInfo(root).canonicalFilePath();
    if (!realRoot.isEmpty() && isInside(realRoot, realPath(path)))
        return path;
    return fail(
        Error{Error::Kind::InvalidInput,
              Containment::tr("This is a link that leads out of the workspace, so Hooksmith does not follow it; "
                              "replace it by what it points to."),
              QDir::toNativeSeparators(path)});
}

} // namespace hooksmith
