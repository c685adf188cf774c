// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzpanel.h"
#include "screenshot.h"
#include "testservices.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Fuzzing with the real sandbox, started and stopped by clicks.
class TestFuzzPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leadsToTheSmallestPayload_data();
    void leadsToTheSmallestPayload();
    void saysThatNothingWasFound();
    void stopsWhenAsked();
    void saysThatTheTransformIsAnother();

private:
    void fuzz(const QString &source, int runs);
    void awaitEnd();
    template <typename T>
    [[nodiscard]] T &child(const QString &name) const
    {
        return *m_panel->findChild<T *>(name);
    }

    TestServices m_services;
    QString m_source;
    std::unique_ptr<FuzzPanel> m_panel;
};

/// Breaks where the customer has no name, which the schema allows.
static const QString naive = uR"(function handler(webhook) {
  const name = webhook.payload.data.customer.name.toUpperCase();
  webhook.payload = { name };
  return webhook;
})"_s;

static const QString sturdy = u"function handler(webhook) { webhook.cancel = true; return webhook; }"_s;

void TestFuzzPanel::init()
{
    m_panel = std::make_unique<FuzzPanel>(m_services.runner.sandboxProgram(), m_services.events, m_services.contracts,
                                          [this] {
                                              FuzzPlan plan;
                                              plan.job.source = m_source;
                                              plan.job.url = u"https://example.com/hook"_s;
                                              plan.eventTypes = QStringList{u"payment.succeeded"_s};
                                              return plan;
                                          });
    m_panel->resize(1100, 260);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFuzzPanel::fuzz(const QString &source, int runs)
{
    m_source = source;
    child<QSpinBox>(u"fuzzRuns"_s).setValue(runs);
    QTest::mouseClick(&child<QPushButton>(u"fuzzStart"_s), Qt::LeftButton);
    QVERIFY(child<QProgressBar>(QString()).isVisible());
}

void TestFuzzPanel::awaitEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(!child<QProgressBar>(QString()).isVisible(), 60'000);
}

void TestFuzzPanel::leadsToTheSmallestPayload_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by a double click") << true;
    QTest::newRow("by Return") << false;
}

void TestFuzzPanel::leadsToTheSmallestPayload()
{
    QFETCH(const bool, byMouse);
    QSignalSpy opened(m_panel.get(), &FuzzPanel::payloadActivated);
    QSignalSpy counted(m_panel.get(), &FuzzPanel::countChanged);
    fuzz(naive, 300);
    awaitEnd();
    auto &table = child<QTreeWidget>(u"fuzzTable"_s);
    QVERIFY(table.topLevelItemCount() >= 1);
    QCOMPARE(counted.takeFirst()[0].value<qsizetype>(), table.topLevelItemCount());
    QCOMPARE(child<QLabel>(u"fuzzSummary"_s).text(), u"300 payloads run"_s);
    QVERIFY(takeScreenshot(*m_panel, u"fuzz"_s));
    const QRect first = table.visualItemRect(table.topLevelItem(0));
    if (byMouse) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, first.center());
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, first.center());
    } else {
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"payment.succeeded"_s);
    const Result<JsonValue> payload = parseJson(opened[0][1].toByteArray());
    QVERIFY(payload);
    QVERIFY((*payload)[u"data"][u"customer"][u"name"].isNull());
}

void TestFuzzPanel::saysThatNothingWasFound()
{
    fuzz(sturdy, 100);
    awaitEnd();
    QVERIFY(!child<QTreeWidget>(u"fuzzTable"_s).isVisible());
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Nothing found"_s; }));
}

void TestFuzzPanel::stopsWhenAsked()
{
    fuzz(sturdy, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(child<QProgressBar>(QString()).value() > 0, 60'000);
    QTest::mouseClick(&child<QPushButton>(u"fuzzStart"_s), Qt::LeftButton);
    awaitEnd();
    QVERIFY(child<QLabel>(u"fuzzSummary"_s).text().startsWith(u"Stopped after "_s));
}

void TestFuzzPanel::saysThatTheTransformIsAnother()
{
    fuzz(naive, 100);
    awaitEnd();
    m_panel->setOutdated();
    QVERIFY(child<QLabel>(u"fuzzSummary"_s).text().contains(u"before the last edit"_s));
}

QTEST_MAIN(TestFuzzPanel)
#include "tst_fuzzpanel.moc"
