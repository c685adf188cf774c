// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>

#include <system_error>

namespace hooksmith {

struct FileContent
{
    QString path;
    QByteArray content;
};

/// The file's bytes, at most `maximumBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maximumBytes = qint64(64) * 1024 * 1024);
/// The text of a file that must be valid UTF-8; a byte order mark is left out.
[[nodiscard]] Result<QString> readTextFile(const QString &path);

/// Writes the whole file or leaves the old one as it was. Gives the path.
[[nodiscard]] Result<QString> writeFileAtomically(const QString &path, const QByteArray &content);
/// Writes all files completely before it replaces the first, so that a full disk leaves every old file as it was.
/// Files that hold these bytes already are not touched.
[[nodiscard]] Result<bool> writeFilesAtomically(const QList<FileContent> &files);

/// Makes a folder and those above it; gives its path.
[[nodiscard]] Result<QString> makeFolder(const QString &path);
[[nodiscard]] Result<bool> renamePath(const QString &from, const QString &to);

} // namespace hooksmith
