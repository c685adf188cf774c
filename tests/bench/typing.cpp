// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typing.h"

#include "bench/statistics.h"
#include "editor/codeeditor.h"
#include "ui/testservices.h"
#include "widgets/themeswitcher.h"
#include "workbench/runcontroller.h"
#include "workbench/workbench.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

double millisecondsOf(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// What an edit takes until its report is painted, in milliseconds, less the pause between the edit and its run. Qt's
/// timers are off by up to 5 %, so the pause is left out by its end, not by its length.
double untilShown(Workbench &workbench, const std::function<void()> &edit)
{
    QElapsedTimer clock;
    QEventLoop loop;
    double editing = 0;
    double running = 0;
    const auto *controller = workbench.findChild<RunController *>();
    QObject::connect(controller, &RunController::started, &loop, [&] { clock.restart(); });
    QObject::connect(&workbench, &Workbench::reportChanged, &loop, [&] {
        if (!workbench.lastReport())
            return;
        workbench.repaint();
        running = millisecondsOf(clock);
        loop.quit();
    });
    clock.start();
    edit();
    workbench.repaint();
    editing = millisecondsOf(clock);
    loop.exec();
    return editing + running;
}

} // namespace

void measureTyping(int repetitions)
{
    TestServices services;
    const ThemeSwitcher themes(services.settings);
    Workbench workbench(services.services);
    workbench.resize(1280, 800);
    workbench.setEventType(u"payment.succeeded"_s);
    workbench.setRunSettings({.url = u"https://api.segment.io/v1/track"_s, .variables = {}});
    workbench.show();
    QFile source(u":/transforms/segment/track_payments.js"_s);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("The built-in template is missing.");
    untilShown(workbench, [&] { workbench.setTransform(QString::fromUtf8(source.readAll())); });

    auto *editor = workbench.findChild<CodeEditor *>(u"transformEditor"_s);
    Samples times;
    for (int i = 0; i < repetitions; ++i) {
        times.add(untilShown(workbench, [&] { QTest::keyClick(editor, Qt::Key_Space); }));
    }
    printLine(u"Keystroke to shown result, after the pause"_s,
              u"%1 ms (p95 %2 ms)"_s.arg(times.median(), 0, 'f', 1).arg(times.quantile(0.95), 0, 'f', 1), u"100 ms"_s);
}

} // namespace hooksmith::bench
