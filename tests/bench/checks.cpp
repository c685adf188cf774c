// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/checks.h"

#include "bench/statistics.h"
#include "check/transformcheck.h"
#include "editor/codeeditor.h"
#include "matrix/matrixpanel.h"
#include "ui/testservices.h"
#include "widgets/themeswitcher.h"
#include "workbench/checkcontroller.h"
#include "workbench/workbench.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTabWidget>

#include <functional>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

QString templateSource()
{
    QFile source(u":/transforms/segment/track_payments.js"_s);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("The built-in template is missing.");
    return QString::fromUtf8(source.readAll());
}

/// From the moment a check begins until the map of events has painted it, in milliseconds.
double untilShown(Workbench &workbench, const std::function<void()> &edit)
{
    QElapsedTimer clock;
    QEventLoop loop;
    double taken = 0;
    const auto *controller = workbench.findChild<CheckController *>();
    QObject::connect(controller, &CheckController::started, &loop, [&] { clock.restart(); });
    QObject::connect(controller, &CheckController::finished, &loop, [&] {
        workbench.findChild<MatrixPanel *>()->repaint();
        taken = double(clock.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    edit();
    loop.exec();
    return taken;
}

/// The samples alone, without the variants, as the window runs them.
double samplesOnly(TestServices &services, const QString &source)
{
    CheckPlan plan{.subject = {}, .cases = samplesBeyond(services.events, {}), .unsubscribed = {}};
    plan.subject.job.source = source;
    plan.subject.job.url = u"https://api.segment.io/v1/track"_s;
    plan.subject.integrationId = u"segment"_s;
    QElapsedTimer clock;
    QEventLoop loop;
    QFutureWatcher<CheckReport> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    clock.start();
    watcher.setFuture(checkTransform(services.runner, plan, services.contracts.result()));
    loop.exec();
    return double(clock.nsecsElapsed()) / 1e6;
}

void print(const QString &what, const Samples &times, const QString &goal = {})
{
    printLine(what, u"%1 ms (p95 %2 ms)"_s.arg(times.median(), 0, 'f', 0).arg(times.quantile(0.95), 0, 'f', 0), goal);
}

} // namespace

void measureChecks(int repetitions)
{
    TestServices services;
    const ThemeSwitcher themes(services.settings);
    Workbench workbench(services.services);
    workbench.resize(1280, 800);
    workbench.setIntegration(services.integrations.find(u"segment"_s), u"us"_s);
    workbench.setEventType(u"payment.succeeded"_s);
    workbench.setRunSettings({.url = u"https://api.segment.io/v1/track"_s, .variables = {}});
    workbench.show();
    workbench.findChild<QTabWidget *>(u"analysisPanel"_s)->setCurrentIndex(1);
    const QString source = templateSource();
    untilShown(workbench, [&] { workbench.setTransform(source); });

    auto *editor = workbench.findChild<CodeEditor *>(u"transformEditor"_s);
    Samples samples;
    Samples all;
    Samples counted;
    for (int i = 0; i < repetitions; ++i)
        samples.add(samplesOnly(services, source + QString(i + 1, u' ')));
    for (int i = 0; i < repetitions; ++i)
        all.add(untilShown(workbench, [&] { editor->insertAt(u" "_s, 0, 0); }));
    auto *wantsCoverage = workbench.findChild<QCheckBox *>(u"wantsCoverage"_s);
    untilShown(workbench, [&] { wantsCoverage->click(); });
    for (int i = 0; i < repetitions; ++i)
        counted.add(untilShown(workbench, [&] { editor->insertAt(u" "_s, 0, 0); }));
    print(u"All samples of all event types"_s, samples, u"300 ms"_s);
    print(u"Every event in every shape, shown in the map"_s, all);
    print(u"The same with coverage"_s, counted);
}

} // namespace hooksmith::bench
