// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

namespace hooksmith {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

tl::unexpected<Error> failOn(const QString &path, Error::Kind kind, const QString &message)
{
    return fail(Error{kind, message, QDir::toNativeSeparators(path)});
}

bool isWithoutFolder(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isDir();
}

bool mayNotWrite(const QString &path)
{
    const QFileInfo file(path);
    return (file.exists() && !file.isWritable()) || !QFileInfo(file.absolutePath()).isWritable();
}

tl::unexpected<Error> notPermitted(const QString &path)
{
    return failOn(path, Error::Kind::ReadOnly,
                  Files::tr("You are not permitted to write here. Nothing was changed; change the folder's permissions "
                            "or choose another folder."));
}

tl::unexpected<Error> diskFull(const QString &path)
{
    return failOn(path, Error::Kind::Io,
                  Files::tr("The disk is full. Nothing was changed; free some space and try again."));
}

tl::unexpected<Error> writeError(const QString &path, const QSaveFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return diskFull(path);
    if (isWithoutFolder(path))
        return failOn(path, Error::Kind::NotFound,
                      Files::tr("The folder for this file does not exist. Make it first, or choose another."));
    if (mayNotWrite(path))
        return notPermitted(path);
    return failOn(path, Error::Kind::Io,
                  Files::tr("The file could not be written: %1. The old file is as it was.").arg(file.errorString()));
}

tl::unexpected<Error> systemError(const QString &path, std::error_code code)
{
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
        code == std::errc::read_only_file_system)
        return notPermitted(path);
    if (code == std::errc::no_space_on_device)
        return diskFull(path);
    return failOn(path, Error::Kind::Io,
                  Files::tr("The file system refused: %1. Nothing was changed; choose another place or name.")
                      .arg(QString::fromLocal8Bit(code.message())));
}

/// A disk that fills up takes a part of a long text without an error; only the next write tells why.
bool writeAll(QSaveFile &file, QByteArrayView rest)
{
    while (!rest.isEmpty()) {
        const qint64 written = file.write(rest.data(), rest.size());
        if (written <= 0)
            return false;
        rest = rest.sliced(written);
    }
    return file.flush();
}

Result<std::unique_ptr<QSaveFile>> stage(const FileContent &wanted)
{
    auto file = std::make_unique<QSaveFile>(wanted.path);
    if (!file->open(QIODevice::WriteOnly) || !writeAll(*file, wanted.content))
        return writeError(wanted.path, *file);
    return file;
}

bool holds(const FileContent &wanted)
{
    QFile file(wanted.path);
    return file.size() == wanted.content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == wanted.content;
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maximumBytes)
{
    if (QFileInfo(path).isDir())
        return failOn(path, Error::Kind::InvalidInput, Files::tr("This is a folder; a file is expected here."));
    QFile file(path);
    if (!file.exists())
        return failOn(path, Error::Kind::NotFound, Files::tr("The file does not exist; check its name and folder."));
    if (!file.open(QIODevice::ReadOnly))
        return failOn(path, Error::Kind::Io,
                      Files::tr("The file could not be read: %1. Check its permissions.").arg(file.errorString()));
    // Room for all that is asked for is taken beforehand, so ask for no more than is there; a pipe's size is 0.
    const qint64 expected = file.size() > 0 ? std::min(file.size(), maximumBytes) : maximumBytes;
    const QByteArray content = file.read(expected + 1);
    if (file.error() != QFileDevice::NoError)
        return failOn(path, Error::Kind::Io, Files::tr("The file could not be read: %1.").arg(file.errorString()));
    if (content.size() > maximumBytes)
        return failOn(path, Error::Kind::InvalidInput,
                      Files::tr("The file is larger than %1; choose a smaller one.")
                          .arg(QLocale().formattedDataSize(maximumBytes)));
    return content;
}

Result<QString> readTextFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return fail(bytes.error());
    // Stateless: half a character at the end is an error, too.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(*bytes);
    if (decode.hasError())
        return failOn(path, Error::Kind::InvalidInput,
                      Files::tr("This text is not valid UTF-8; save the file as UTF-8."));
    return text;
}

Result<QString> writeFileAtomically(const QString &path, const QByteArray &content)
{
    return writeFilesAtomically({{path, content}}).map([&path](bool) { return path; });
}

Result<bool> writeFilesAtomically(const QList<FileContent> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> staged;
    for (const FileContent &wanted : files) {
        if (holds(wanted))
            continue;
        Result<std::unique_ptr<QSaveFile>> file = stage(wanted);
        if (!file)
            return fail(file.error());
        staged.push_back(std::move(*file));
    }
    for (const std::unique_ptr<QSaveFile> &file : staged) {
        if (!file->commit())
            return writeError(file->fileName(), *file);
    }
    return true;
}

Result<QString> makeFolder(const QString &path)
{
    const QFileInfo present(path);
    if (present.exists() && !present.isDir())
        return failOn(path, Error::Kind::Conflict,
                      Files::tr("A file of this name is in the way of the folder; choose another name."));
    std::error_code code;
    std::filesystem::create_directories(present.filesystemAbsoluteFilePath(), code);
    if (code)
        return systemError(path, code);
    return path;
}

Result<bool> renamePath(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(),
                            code);
    if (code)
        return systemError(to, code);
    return true;
}

} // namespace hooksmith
