// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"
#include "contract/contractcatalog.h"
#include "script/transformrunner.h"
#include "workbench/runcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestRunController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_runner = std::make_unique<TransformRunner>(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"));
        m_controller = std::make_unique<RunController>(
            *m_runner, m_contracts, [this] { return m_input; }, nullptr);
        m_input = job(u"first"_qs);
    }

    void cleanup()
    {
        m_controller.reset();
        m_runner.reset();
    }

    void aRunEndsWithItsReport()
    {
        QSignalSpy started(m_controller.get(), &RunController::started);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_controller->run();
        QCOMPARE(started.count(), 1);
        QVERIFY(m_controller->isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!m_controller->isRunning());
        QCOMPARE(urlOf(finished), u"https://example.com/first"_qs);
    }

    void theReportHoldsWhatTheContractSays_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("a call that Segment takes") << u"{ userId: 'cus_1', event: 'Paid' }"_qs << true;
        QTest::newRow("a call of nobody") << u"{ event: 'Paid' }"_qs << false;
    }

    void theReportHoldsWhatTheContractSays()
    {
        QFETCH(const QString, body);
        QFETCH(const bool, isAccepted);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_input->context.integrationId = u"segment"_qs;
        m_input->job.url = u"https://api.segment.io/v1/track"_qs;
        m_input->job.source = u"function handler(w) { w.payload = %1; return w; }"_qs.arg(body);
        m_controller->run();
        QTRY_COMPARE(finished.count(), 1);
        const auto report = finished.last().first().value<RunReport>();
        const bool hasError = std::ranges::any_of(report.diagnostics, [](const Diagnostic &diagnostic) {
            return diagnostic.severity == Diagnostic::Severity::Error && diagnostic.rule.startsWith(u"segment/");
        });
        QCOMPARE(!hasError, isAccepted);
    }

    void onlyTheNewestRunCounts()
    {
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        for (const QString &path : {u"first"_qs, u"second"_qs, u"third"_qs}) {
            m_input = job(path);
            m_controller->run();
        }
        QTRY_VERIFY(!m_controller->isRunning());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(urlOf(finished), u"https://example.com/third"_qs);
    }

    void anEditDropsTheRun()
    {
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        QSignalSpy outdated(m_controller.get(), &RunController::outdated);
        m_controller->run();
        m_controller->inputChanged();
        QCOMPARE(outdated.count(), 1);
        QVERIFY(!m_controller->isPending());
        const QFuture<RunReport> later = m_runner->run(job(u"later"_qs)->job); // it ends after what was dropped
        QTRY_VERIFY(later.isFinished());
        QCOMPARE(finished.count(), 0);
    }

    /// Qt 6.4 writes to freed memory when a future is cancelled after its continuations have run.
    void anEditAfterARunTouchesNothingOfIt()
    {
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        QByteArrayList reused;
        for (int i = 1; i <= 20; ++i) {
            m_controller->run();
            QTRY_COMPARE(finished.count(), i);
            for (int size = 64; size <= 512; size += 16)
                reused.append(QByteArray(size, '\xff')); // lies where the freed memory was
            m_controller->inputChanged();
        }
        for (const QByteArray &bytes : reused)
            QCOMPARE(bytes, QByteArray(bytes.size(), '\xff'));
    }

    void editsInARowAreOneRun()
    {
        m_controller->setRunsAsYouType(true);
        QSignalSpy started(m_controller.get(), &RunController::started);
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        for (int i = 0; i < 20; ++i)
            m_controller->inputChanged();
        QVERIFY(m_controller->isPending());
        QCOMPARE(started.count(), 0);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(started.count(), 1);
        QVERIFY(!m_controller->isPending());
    }

    void turningItOffStopsTheRunToCome()
    {
        m_controller->setRunsAsYouType(true);
        m_controller->inputChanged();
        m_controller->setRunsAsYouType(false);
        QVERIFY(!m_controller->isPending());
        m_controller->inputChanged();
        QVERIFY(!m_controller->isPending());
    }

    void whatCannotRunIsRefused()
    {
        QSignalSpy refused(m_controller.get(), &RunController::refused);
        QSignalSpy started(m_controller.get(), &RunController::started);
        m_input = fail(Error::Kind::InvalidInput, u"no JSON"_qs);
        m_controller->run();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(started.count(), 0);
        QVERIFY(!m_controller->isRunning());
    }

    void itCanGoWhileItRuns()
    {
        m_input->job.source = u"function handler() { while (true) {} }"_qs;
        m_controller->run();
        m_controller.reset();
        const QFuture<RunReport> next = m_runner->run(job(u"next"_qs)->job);
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(next.result().outcome, Outcome::Request);
    }

    void anEndlessRunGivesWayAtOnce()
    {
        QSignalSpy finished(m_controller.get(), &RunController::finished);
        m_input->job.source = u"function handler() { while (true) {} }"_qs;
        m_input->job.timeout = std::chrono::minutes(10);
        m_controller->run();
        m_input = job(u"after"_qs);
        m_controller->run();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(urlOf(finished), u"https://example.com/after"_qs);
    }

private:
    static Result<CheckedJob> job(const QString &path)
    {
        return CheckedJob{
            .job = {.source = u"function handler(w) { w.url = 'https://example.com/%1'; return w; }"_qs.arg(path),
                    .eventType = u"payment.succeeded"_qs,
                    .payload = "{}",
                    .url = u"https://example.com"_qs,
                    .variables = {}},
            .context = {}};
    }

    static QString urlOf(const QSignalSpy &finished)
    {
        const auto report = finished.last().first().value<RunReport>();
        return report.request ? report.request->url : QString();
    }

    QFuture<ContractCatalog> m_contracts = QtFuture::makeReadyFuture(ContractCatalog::load(IntegrationCatalog::load()));
    Result<CheckedJob> m_input;
    std::unique_ptr<TransformRunner> m_runner;
    std::unique_ptr<RunController> m_controller;
};

QTEST_GUILESS_MAIN(TestRunController)
#include "tst_runcontroller.moc"
