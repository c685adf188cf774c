// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include "support/json.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int patience = 240000; // milliseconds; a run takes far less

const QByteArray localManifest = R"({
  "format": 1,
  "id": "local",
  "name": "Local",
  "summary": { "en": "A server of the test" },
  "icon": "icon.svg",
  "credentials": [ { "id": "key", "label": { "en": "Key" } } ],
  "authorization": { "scheme": "basic", "username": "{key}", "password": "" },
  "regions": [ { "id": "here", "label": { "en": "Here" }, "hosts": [%HOST%], "url": %URL% } ],
  "defaultRegion": "here",
  "methods": ["POST"],
  "events": ["payment.succeeded"],
  "templates": []
}
)";

} // namespace

QByteArrayList ProgramRun::errorLines() const
{
    QByteArrayList lines = err.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

CommandLineHome::CommandLineHome()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_qs, u"ASAN_OPTIONS"_qs, u"LSAN_OPTIONS"_qs, u"UBSAN_OPTIONS"_qs}) {
        if (own.contains(name))
            m_environment.insert(name, own.value(name));
    }
    m_environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    m_environment.insert(u"HOME"_qs, m_folder.path());
}

ProgramRun CommandLineHome::run(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(hooksmith(), arguments, input);
}

ProgramRun CommandLineHome::runProgram(const QString &program, const QStringList &arguments,
                                       const QByteArray &input) const
{
    QProcess process;
    prepare(process, program, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
    const bool exited =
        ended && process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void CommandLineHome::prepare(QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessEnvironment(m_environment);
}

QString CommandLineHome::hooksmith()
{
    return QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith");
}

QString CommandLineHome::historyPath() const
{
    return path(u".local/share/hooksmith/history.sqlite"_qs);
}

void CommandLineHome::write(const QString &relative, const QByteArray &content) const
{
    QDir(m_folder.path()).mkpath(QFileInfo(relative).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write %s.", qPrintable(file.fileName()));
}

QByteArray CommandLineHome::read(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList CommandLineHome::files() const
{
    QStringList files;
    QDirIterator found(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(QDir(m_folder.path()).relativeFilePath(found.next()));
    files.sort();
    return files;
}

void CommandLineHome::addLocalIntegration(const QString &host, const QString &url) const
{
    const QString folder = u".local/share/hooksmith/integrations/local/"_qs;
    QByteArray manifest = localManifest;
    write(folder + u"integration.json", manifest.replace("%HOST%", quoteJson(host)).replace("%URL%", quoteJson(url)));
    write(folder + u"icon.svg", R"(<svg xmlns="http://www.w3.org/2000/svg"/>)");
}

} // namespace hooksmith
