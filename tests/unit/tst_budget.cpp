// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/budget.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// What a run uses of the limits.
class BudgetTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresCodeRequestAndTime();
    void theRequestsLimitIsTheDestinations_data();
    void theRequestsLimitIsTheDestinations();
    void aRunWithoutARequestUsesNone();

private:
    [[nodiscard]] Budgets budgets(const QString &url, const QByteArray &body) const
    {
        RunReport report;
        report.durationMs = 2.5;
        if (!url.isEmpty())
            report.request = HttpRequest{.method = u"POST"_s, .url = url, .headers = {}, .body = body};
        return budgetsOf(u"12345"_s, report, std::chrono::seconds(1), m_contracts, {});
    }

    ContractCatalog m_contracts = ContractCatalog::load(IntegrationCatalog::load());
};

void BudgetTest::measuresCodeRequestAndTime()
{
    const Budgets found = budgets(u"https://api.segment.io/v1/track"_s, "{}");
    QCOMPARE(found.code, (Budget{5, 51200}));
    QCOMPARE(found.request.used, 2);
    QCOMPARE(found.time, (Budget{2500, 1000000}));
    QCOMPARE(found.time.share(), 0.0025);
}

void BudgetTest::theRequestsLimitIsTheDestinations_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<qint64>("limit");
    QTest::newRow("one call to Segment") << u"https://api.segment.io/v1/track"_s << qint64(32767);
    QTest::newRow("a batch to Segment") << u"https://api.segment.io/v1/batch"_s << qint64(512000);
    QTest::newRow("Customer.io") << u"https://track.customer.io/api/v2/entity"_s << qint64(32768);
    QTest::newRow("elsewhere") << u"https://example.com/webhook"_s << qint64(0);
}

void BudgetTest::theRequestsLimitIsTheDestinations()
{
    QFETCH(const QString, url);
    QFETCH(const qint64, limit);
    QCOMPARE(budgets(url, "{}").request.limit, limit);
}

void BudgetTest::aRunWithoutARequestUsesNone()
{
    QCOMPARE(budgets({}, {}).request, Budget{});
    QCOMPARE(Budget{}.share(), 0.0);
}

QTEST_GUILESS_MAIN(BudgetTest)
#include "tst_budget.moc"
