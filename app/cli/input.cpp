// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "store/workspace.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 maximumInput = 64 * 1024 * 1024;

struct Input
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QByteArray> readStandardInput(Streams &streams)
{
    const QByteArray bytes = streams.in.device()->read(maximumInput + 1);
    if (bytes.size() > maximumInput)
        return fail(Error::Kind::InvalidInput,
                    Input::tr("Standard input is longer than %1 MB.").arg(maximumInput / (1024 * 1024)));
    return bytes;
}

bool isValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

Error encodingError(const QByteArray &bytes, const QString &name)
{
    qsizetype line = 0;
    const QByteArrayList lines = bytes.split('\n');
    while (line + 1 < lines.size() && isValidUtf8(lines[line]))
        ++line;
    return {.kind = Error::Kind::InvalidInput,
            .message = Input::tr("This line is not valid UTF-8; save the file as UTF-8."),
            .file = name,
            .line = static_cast<int>(line) + 1};
}

} // namespace

QString inputName(const QString &path)
{
    return path == u"-" ? Input::tr("standard input") : path;
}

Result<QByteArray> readInput(const QString &path, Streams &streams)
{
    return (path == u"-" ? readStandardInput(streams) : readFile(path, maximumInput)).map([](QByteArray bytes) {
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3); // a byte order mark is no part of the text, and must not get into a request
        return bytes;
    });
}

Result<QString> readTextInput(const QString &path, Streams &streams)
{
    const Result<QByteArray> bytes = readInput(path, streams);
    if (!bytes)
        return fail(bytes.error());
    if (!isValidUtf8(*bytes))
        return fail(encodingError(*bytes, inputName(path)));
    return QString::fromUtf8(*bytes);
}

} // namespace hooksmith
