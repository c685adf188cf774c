// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadtext.h"

#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringDecoder>

#include <optional>

namespace hooksmith {

namespace {

constexpr qsizetype shownBytes = 16 * 1024;

struct Payloads
{
    Q_DECLARE_TR_FUNCTIONS(Payloads)
};

QString decoded(const QByteArray &text, bool &isUtf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder(text);
    isUtf8 = !decoder.hasError();
    return result;
}

/// JSON begins with ASCII, which has a zero byte beside it in UTF-16.
bool isUtf16(const QByteArray &text)
{
    return text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") || text.left(2).contains('\0');
}

/// Where a text stops being UTF-8; unset where it is.
std::optional<Error> encodingProblem(const QByteArray &text, const QString &file)
{
    Error problem{.kind = Error::Kind::InvalidInput, .message = {}, .file = file, .line = 1, .column = 1};
    if (isUtf16(text)) {
        problem.message = Payloads::tr("This file is UTF-16; save it as UTF-8 and open it again.");
        return problem;
    }
    bool isUtf8 = true;
    static_cast<void>(decoded(text, isUtf8));
    if (isUtf8)
        return std::nullopt;
    problem.message = Payloads::tr("This file is not UTF-8 text; save it as UTF-8 and open it again.");
    for (const QByteArray &line : text.split('\n')) {
        const QString shown = decoded(line, isUtf8);
        if (!isUtf8) {
            problem.column = static_cast<int>(shown.indexOf(QChar::ReplacementCharacter)) + 1;
            return problem;
        }
        ++problem.line;
    }
    return problem;
}

} // namespace

QByteArray beginningOf(const QByteArray &payload)
{
    QByteArray beginning = payload.first(qMin(payload.size(), shownBytes));
    while (beginning.size() < payload.size() && !beginning.isEmpty() &&
           (static_cast<unsigned char>(payload[beginning.size()]) & 0xc0U) == 0x80U)
        beginning.chop(1);
    return beginning + "\n\xE2\x80\xA6\n";
}

Result<QByteArray> readPayload(const QString &path)
{
    return readFile(path).and_then([&path](QByteArray text) -> Result<QByteArray> {
        if (text.startsWith("\xef\xbb\xbf"))
            text.remove(0, 3); // a byte order mark is no part of the text
        if (const std::optional<Error> problem = encodingProblem(text, QDir::toNativeSeparators(path)))
            return fail(*problem);
        return text;
    });
}

} // namespace hooksmith
