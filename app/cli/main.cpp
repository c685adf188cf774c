// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/language.h"
#include "secret/processprivacy.h"

#include <QCoreApplication>
#include <QFile>

#include <langinfo.h>
#include <unistd.h>

#include <clocale>
#include <cstdio>

using namespace hooksmith;

namespace {

/// Qt wants a UTF-8 locale and says so on standard error where there is none; what we read and write is UTF-8 anyway.
/// The language stays the user's, for the window may take our place.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    const QByteArray all = qgetenv("LC_ALL");
    for (const char *name : {"LANG", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"}) {
        if (!all.isEmpty())
            qputenv(name, all);
    }
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

bool showsColours()
{
    return ::isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("hooksmith"));
    const QString languageName = userLanguage();
    useUtf8();
    const QCoreApplication application(argc, argv);
    const Language language(languageName);

    QFile input;
    QFile output;
    QFile errors;
    const bool opened = input.open(stdin, QIODevice::ReadOnly) && output.open(stdout, QIODevice::WriteOnly) &&
                        errors.open(stderr, QIODevice::WriteOnly);
    QTextStream in(&input);
    QTextStream out(&output);
    QTextStream err(&errors);
    Streams streams{in, out, err, showsColours()};
    const ExitStatus status =
        opened ? runCommandLine(QCoreApplication::arguments().mid(1), streams) : ExitStatus::Internal;
    out.flush();
    if (out.status() == QTextStream::Ok && output.flush())
        return static_cast<int>(status);
    err << "hooksmith: The result cannot be written to standard output." << Qt::endl;
    return static_cast<int>(ExitStatus::Internal);
}
