// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadtext.h"

#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringDecoder>

namespace hooksmith {

namespace {

constexpr qsizetype shownBytes = 16 * 1024;

struct Payloads
{
    Q_DECLARE_TR_FUNCTIONS(Payloads)
};

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError();
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
        if (!isUtf8(text))
            return fail(Error{Error::Kind::InvalidInput,
                              Payloads::tr("This file is not UTF-8 text; save it as UTF-8 and open it again."),
                              QDir::toNativeSeparators(path)});
        return text;
    });
}

} // namespace hooksmith
