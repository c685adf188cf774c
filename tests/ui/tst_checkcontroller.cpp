// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testservices.h"
#include "workbench/checkcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Real checks, and when there is none to make.
class TestCheckController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void runsNothingAgainForTheSameSubject();
    void runsAgainWhatDidNotEnd();
    void tellsOnlyOfTheNewest();

private:
    [[nodiscard]] CheckPlan plan() const;

    TestServices m_services;
    QString m_source;
    std::unique_ptr<CheckController> m_checks;
    QList<CheckReport> m_reports;
};

void TestCheckController::init()
{
    m_source = u"function handler(webhook) { webhook.cancel = true; return webhook }"_s;
    m_reports.clear();
    m_checks = std::make_unique<CheckController>(
        m_services.runner, m_services.inspector, m_services.contracts, [this] { return plan(); }, nullptr);
    connect(m_checks.get(), &CheckController::finished, this,
            [this](const CheckReport &report) { m_reports.append(report); });
}

CheckPlan TestCheckController::plan() const
{
    CheckSubject subject;
    subject.job.source = m_source;
    subject.job.url = u"https://example.com/webhook"_s;
    subject.job.timeout = std::chrono::milliseconds(500);
    return planCheck(subject, m_services.events, {u"payment.succeeded"_s});
}

void TestCheckController::runsNothingAgainForTheSameSubject()
{
    QSignalSpy started(m_checks.get(), &CheckController::started);
    m_checks->check();
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 1, 60'000);
    m_checks->check();
    QCOMPARE(m_reports.size(), 2); // at once
    QCOMPARE(m_reports[1], m_reports[0]);
    QCOMPARE(started.size(), 1);
    m_source += u' ';
    m_checks->check();
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 3, 60'000);
    QCOMPARE(started.size(), 2);
}

void TestCheckController::runsAgainWhatDidNotEnd()
{
    m_source = u"function handler(webhook) { for (;;) { } }"_s;
    QSignalSpy started(m_checks.get(), &CheckController::started);
    m_checks->check();
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 1, 60'000);
    m_checks->check();
    QCOMPARE(started.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 2, 60'000);
}

void TestCheckController::tellsOnlyOfTheNewest()
{
    m_checks->check();
    m_source = u"function handler(webhook) { throw new Error('newest') }"_s;
    m_checks->check();
    QTRY_VERIFY_WITH_TIMEOUT(!m_reports.isEmpty(), 60'000);
    QCOMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports[0].subject.job.source, m_source);
    QCOMPARE(nameOf(m_reports[0].results.first().report.outcome), u"error"_s);
}

QTEST_MAIN(TestCheckController)
#include "tst_checkcontroller.moc"
