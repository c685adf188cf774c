// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/complaint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Complaint
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

ExitStatus statusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::ReadOnly:
    case Error::Kind::Io:
    case Error::Kind::Keychain:
        return ExitStatus::Usage;
    case Error::Kind::Network:
    case Error::Kind::TimedOut:
        return ExitStatus::Failed;
    case Error::Kind::Internal:
        return ExitStatus::Internal;
    }
    return ExitStatus::Internal;
}

QString oneLine(const QString &text)
{
    return printable(text.simplified());
}

bool isControl(QChar character)
{
    const bool mayStay = character == u'\n' || character == u'\t';
    return character.category() == QChar::Other_Control && !mayStay;
}

} // namespace

ExitStatus complain(Streams &streams, const Error &error)
{
    streams.err << "hooksmith: " << oneLine(error.describe()) << Qt::endl;
    return statusOf(error.kind);
}

ExitStatus complain(Streams &streams, const QString &message)
{
    return complain(streams, Error{.kind = Error::Kind::InvalidInput, .message = message, .file = {}});
}

void warn(Streams &streams, const QString &message)
{
    streams.err << Complaint::tr("hooksmith: warning: %1").arg(oneLine(message)) << Qt::endl;
}

QString printableLine(const QString &text)
{
    return printable(text).replace(u'\n', u"\\u000a"_qs);
}

QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        if (isControl(character))
            shown += u"\\u%1"_qs.arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += character;
    }
    return shown;
}

} // namespace hooksmith
