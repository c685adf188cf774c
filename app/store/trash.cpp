// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace hooksmith {

namespace {

struct Trash
{
    Q_DECLARE_TR_FUNCTIONS(Trash)
};

/// Whether the user's trash is there or QFile can make it. Where it cannot, QFile::moveToTrash() of Qt 6.4 takes the
/// working folder for the trash.
bool hasTrash()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    const bool isThere = QFileInfo(data.filePath(QStringLiteral("Trash"))).isDir();
    return isThere || (data.mkpath(QStringLiteral(".")) && QFileInfo(data.path()).isWritable());
}

} // namespace

Result<QString> movePathToTrash(const QString &path)
{
    if (!hasTrash())
        return fail(Error{Error::Kind::Io,
                          Trash::tr("There is no trash to move this to. Nothing was deleted; remove it yourself if you "
                                    "want it gone."),
                          QDir::toNativeSeparators(path)});
    QFile file(path);
    if (!file.moveToTrash())
        return fail(Error{Error::Kind::Io,
                          Trash::tr("This could not be moved to the trash: %1. Nothing was deleted; remove it yourself "
                                    "if you want it gone.")
                              .arg(file.errorString()),
                          QDir::toNativeSeparators(path)});
    return file.fileName();
}

} // namespace hooksmith
