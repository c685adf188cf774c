// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/windowprogram.h"

#include "cli/complaint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Window
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Beside this program in the build folder, in libexec once installed; empty where the window was not built.
QString findWindowProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"hooksmith-window"_qs, u"../libexec/hooksmith/hooksmith-window"_qs}) {
        const QFileInfo program(QDir::cleanPath(here.filePath(place)));
        if (program.isExecutable())
            return program.filePath();
    }
    return {};
}

/// Returns only when it failed.
void replaceProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> texts{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
}

} // namespace

ExitStatus becomeWindow(const QStringList &arguments, Streams &streams)
{
    if (!hasDisplay())
        return complain(streams, Window::tr("There is no display to open the window on. See \"hooksmith --help\" for "
                                            "the commands that need none."));
    const QString program = findWindowProgram();
    if (program.isEmpty())
        return complain(streams, Window::tr("The window is not part of this installation: hooksmith-window is missing. "
                                            "See \"hooksmith --help\" for the commands that need no window."));
    replaceProcess(program, arguments);
    return complain(streams, Window::tr("The window program %1 cannot be started: %2.")
                                 .arg(program, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace hooksmith
