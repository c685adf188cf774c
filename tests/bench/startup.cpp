// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startup.h"

#include "bench/statistics.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hooksmith::bench {

namespace {

constexpr auto longestStart = 30000ms;
/// A window whose picture stays the same for so long is complete.
constexpr auto settled = 700ms;
/// Fewer changed pixels than these are a blinking caret.
constexpr int caretPixels = 400;

struct Startup
{
    double paintedMs = 0;  ///< the window's first picture
    double completeMs = 0; ///< its last change
    double ownMegabytes = 0;
    double allMegabytes = 0; ///< with its child processes
};

QImage screenPicture()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < after.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < after.width(); ++x)
            changed += a[x] != b[x];
    }
    return changed;
}

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QList<qint64> childrenOf(qint64 process)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(process));
    if (!children.open(QIODevice::ReadOnly))
        return {};
    QList<qint64> ids;
    for (const QByteArray &id : children.readAll().simplified().split(' ')) {
        if (!id.isEmpty())
            ids << id.toLongLong() << childrenOf(id.toLongLong());
    }
    return ids;
}

/// A user with nothing but the folder `home`, and the workspace in it, if there is one.
QProcessEnvironment userAt(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/.config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/.local/share"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, home + u"/.cache"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    if (QDir(home + u"/shop"_s).exists())
        environment.insert(u"HOOKSMITH_WORKSPACE"_s, home + u"/shop"_s);
    return environment;
}

std::optional<Startup> watchStart(QProcess &program)
{
    const QImage empty = screenPicture();
    QImage latest = empty;
    Startup startup;
    QElapsedTimer clock;
    clock.start();
    program.start();
    while (!clock.hasExpired(longestStart.count()) && program.state() != QProcess::NotRunning) {
        const double now = double(clock.nsecsElapsed()) / 1e6;
        const QImage picture = screenPicture();
        if (changedPixels(latest, picture) > caretPixels) {
            if (startup.paintedMs == 0)
                startup.paintedMs = now;
            startup.completeMs = now;
            latest = picture;
        }
        if (startup.completeMs > 0 && now - startup.completeMs > double(settled.count()))
            break;
        program.waitForReadyRead(4);
    }
    if (startup.completeMs == 0)
        return std::nullopt;
    startup.ownMegabytes = residentMegabytes(program.processId());
    startup.allMegabytes = startup.ownMegabytes;
    for (const qint64 child : childrenOf(program.processId()))
        startup.allMegabytes += residentMegabytes(child);
    return startup;
}

void stop(QProcess &program)
{
    program.terminate();
    if (!program.waitForFinished(5000)) {
        program.kill();
        program.waitForFinished();
    }
}

void measureStartup(const QString &name, const QString &path, const QString &home, int repetitions)
{
    Samples painted;
    Samples complete;
    Samples own;
    Samples all;
    // The first start fills the disk cache and writes the settings of a new user.
    for (int i = 0; i <= repetitions; ++i) {
        QProcess program;
        program.setProcessEnvironment(userAt(home));
        program.setWorkingDirectory(home);
        program.setProgram(path);
        const auto startup = watchStart(program);
        stop(program);
        if (!startup) {
            printLine(name, u"no window"_s);
            return;
        }
        if (i == 0)
            continue;
        painted.add(startup->paintedMs);
        complete.add(startup->completeMs);
        own.add(startup->ownMegabytes);
        all.add(startup->allMegabytes);
    }
    printLine(name + u": start to usable window"_s,
              u"%1 ms (painted %2 ms)"_s.arg(complete.median(), 0, 'f', 0).arg(painted.median(), 0, 'f', 0),
              u"250 ms"_s);
    printLine(name + u": memory"_s,
              u"%1 MB (all processes %2 MB)"_s.arg(own.median(), 0, 'f', 0).arg(all.median(), 0, 'f', 0), u"120 MB"_s);
}

/// A workspace with an endpoint, which the user's next start opens.
bool createWorkspace(const QString &hooksmith, const QString &home)
{
    QProcess program;
    program.setProcessEnvironment(userAt(home));
    program.start(hooksmith, {u"create"_s, u"--workspace"_s, home + u"/shop"_s, u"--integration"_s, u"segment"_s,
                              u"--name"_s, u"Payments"_s, u"--credential"_s, u"writeKey=SEGMENT_WRITE_KEY"_s});
    return program.waitForFinished() && program.exitCode() == 0;
}

} // namespace

void measureStartups(int repetitions)
{
    const QString hooksmith = QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith");
    const QTemporaryDir newcomer;
    measureStartup(u"Hooksmith"_s, hooksmith, newcomer.path(), repetitions);
    const QTemporaryDir home;
    if (createWorkspace(hooksmith, home.path()))
        measureStartup(u"Hooksmith, workspace open"_s, hooksmith, home.path(), repetitions);
    for (const QString &reference : {u"juffed"_s, u"sqlitebrowser"_s}) {
        if (const QString path = QStandardPaths::findExecutable(reference); !path.isEmpty())
            measureStartup(reference, path, newcomer.path(), repetitions);
    }
}

} // namespace hooksmith::bench
