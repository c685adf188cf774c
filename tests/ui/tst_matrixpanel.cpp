// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/evaluation.h"
#include "check/transformcheck.h"
#include "matrix/matrixmodel.h"
#include "matrix/matrixpanel.h"
#include "screenshot.h"
#include "testservices.h"

#include <QLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The heat map over what a real transform makes of the whole catalogue.
class TestMatrixPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysWhatBecameOfEachPayload_data();
    void saysWhatBecameOfEachPayload();
    void aTileLeadsToItsPayload_data();
    void aTileLeadsToItsPayload();
    void keepsItsPlaceWhenTheCellsChange();
    void offersTheEventFilterThatFits();
    void saysWhyThereIsNothing();
    void groupsTheEvents();
    void countsWhatWouldGoOnAsItCame();
    void saysThatItIsChecking();
    void aLowPanelShowsRows();
    void namesTheShapesInKorean();

private:
    [[nodiscard]] CheckReport check(const QString &source, const QStringList &subscription);
    [[nodiscard]] QModelIndex cell(const QString &type, const QString &variant) const;
    [[nodiscard]] QTableView &table() const { return *m_panel->findChild<QTableView *>(u"matrixTable"_s); }
    [[nodiscard]] QWidget &notice() const { return *m_panel->findChild<QWidget *>(u"eventFilterNotice"_s); }

    static const QString source;
    std::unique_ptr<TestServices> m_services;
    CheckReport m_report;
    std::unique_ptr<MatrixPanel> m_panel;
};

/// One event type for each state.
const QString TestMatrixPanel::source = uR"(function handler(webhook) {
  switch (webhook.eventType) {
  case 'payment.succeeded':
    webhook.url = 'https://api.segment.io/v1/track';
    webhook.payload = { event: 'Payment Succeeded', userId: webhook.payload.data.customer.customer_id,
                        messageId: webhook.payload.data.payment_id, timestamp: webhook.payload.timestamp, properties: {} };
    return webhook;
  case 'payment.failed':
    webhook.url = 'https://api.segment.io/v1/track';
    webhook.payload = { properties: {} };
    return webhook;
  case 'payment.processing':
    return webhook;
  case 'payment.cancelled':
    throw new Error('no cancelled payments');
  default:
    webhook.cancel = true;
    return webhook;
  }
})"_s;

void TestMatrixPanel::initTestCase()
{
    m_services = std::make_unique<TestServices>();
    m_report = check(source, {});
    QCOMPARE(m_report.results.size(), 324);
}

void TestMatrixPanel::init()
{
    m_panel = std::make_unique<MatrixPanel>(m_services->events, u"en"_s);
    m_panel->resize(1100, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

CheckReport TestMatrixPanel::check(const QString &code, const QStringList &subscription)
{
    CheckSubject subject{.name = {},
                         .file = u"transform.js"_s,
                         .job = {},
                         .integrationId = u"segment"_s,
                         .region = u"us"_s,
                         .subscription = subscription};
    subject.job.source = code;
    subject.job.url = u"https://api.segment.io/v1/track"_s;
    m_services->contracts.waitForFinished();
    QFuture<CheckReport> future =
        checkTransform(m_services->runner, planCheck(subject, m_services->events), m_services->contracts.result());
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    }();
    return future.result();
}

QModelIndex TestMatrixPanel::cell(const QString &type, const QString &variant) const
{
    const QAbstractItemModel *model = table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(row, Qt::Vertical) == type &&
                model->headerData(column, Qt::Horizontal, Qt::ToolTipRole) == variant)
                return model->index(row, column);
        }
    }
    return {};
}

void TestMatrixPanel::saysWhatBecameOfEachPayload_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<CellState>("state");
    QTest::addColumn<QString>("words");

    QTest::newRow("a request") << u"payment.succeeded"_s << u"Sample"_s << CellState::Request << u"Request"_s;
    QTest::newRow("a request of a variant")
        << u"payment.succeeded"_s << u"Currency without decimals"_s << CellState::Request << u"Request"_s;
    QTest::newRow("a request that the destination refuses")
        << u"payment.failed"_s << u"Sample"_s << CellState::Rejected << u"userId"_s;
    QTest::newRow("the original event at the destination's address")
        << u"payment.processing"_s << u"Sample"_s << CellState::Rejected << u"rejected"_s;
    QTest::newRow("an exception") << u"payment.cancelled"_s << u"Guest"_s << CellState::Failed
                                  << u"no cancelled payments"_s;
    QTest::newRow("a cancelled event") << u"refund.failed"_s << u"Sample"_s << CellState::Cancelled << u"Cancelled"_s;
    QTest::newRow("a variant that the event does not have")
        << u"refund.failed"_s << u"Trial"_s << CellState::None << u"no such variant"_s;
}

void TestMatrixPanel::saysWhatBecameOfEachPayload()
{
    QFETCH(QString, type);
    QFETCH(QString, variant);
    QFETCH(CellState, state);
    QFETCH(QString, words);
    m_panel->setReport(m_report);
    const QModelIndex index = cell(type, variant);
    QVERIFY(index.isValid());
    QCOMPARE(static_cast<CellState>(index.data(MatrixModel::StateRole).toInt()), state);
    QVERIFY2(index.data(Qt::ToolTipRole).toString().contains(words),
             qPrintable(index.data(Qt::ToolTipRole).toString()));
    QVERIFY(takeScreenshot(*m_panel, u"matrix"_s));
}

void TestMatrixPanel::aTileLeadsToItsPayload_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by a click") << true;
    QTest::newRow("by Return") << false;
}

void TestMatrixPanel::aTileLeadsToItsPayload()
{
    QFETCH(bool, byMouse);
    m_panel->setReport(m_report);
    CheckCase opened;
    connect(m_panel.get(), &MatrixPanel::payloadActivated, this, [&](const CheckCase &event) { opened = event; });
    const QModelIndex index = cell(u"payment.cancelled"_s, u"Guest"_s);
    table().scrollTo(index);
    if (byMouse) {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    } else {
        table().setCurrentIndex(index.siblingAtColumn(index.column() - 1));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Right);
        QTest::keyClick(&table(), Qt::Key_Return);
    }
    QCOMPARE(opened.eventType, u"payment.cancelled"_s);
    QCOMPARE(opened.variant, u"guest"_s);
    QVERIFY(!opened.payload.isEmpty());
    QVERIFY(m_panel->findChild<QLabel *>(u"matrixCurrent"_s)->text().contains(u"no cancelled payments"_s));
}

void TestMatrixPanel::keepsItsPlaceWhenTheCellsChange()
{
    m_panel->setReport(m_report);
    const QModelIndex index = cell(u"refund.failed"_s, u"Sample"_s);
    table().setCurrentIndex(index);
    m_panel->setReport(check(u"function handler(webhook) { throw new Error('changed') }"_s, {}));
    QCOMPARE(table().currentIndex().row(), index.row());
    QCOMPARE(static_cast<CellState>(table().currentIndex().data(MatrixModel::StateRole).toInt()), CellState::Failed);
    QVERIFY(m_panel->findChild<QLabel *>(u"matrixCurrent"_s)->text().contains(u"changed"_s));
    QCOMPARE(m_panel->failures(), 324);
}

void TestMatrixPanel::offersTheEventFilterThatFits()
{
    m_panel->setReport(m_report);
    QVERIFY(notice().isVisible());
    QSignalSpy requested(m_panel.get(), &MatrixPanel::filterRequested);
    auto *button = notice().findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.takeFirst()[0].toStringList(), m_report.handled);
    QVERIFY(m_report.handled.contains(u"payment.succeeded"_s));
    QVERIFY(!notice().isVisible()); // a second click cannot take it back unseen

    m_panel->setReport(check(source, m_report.handled));
    QVERIFY(notice().isVisible()); // now it is the way back
    QVERIFY(!cell(u"refund.failed"_s, u"Sample"_s).data(MatrixModel::SubscribedRole).toBool());
    QVERIFY(cell(u"payment.succeeded"_s, u"Sample"_s).data(MatrixModel::SubscribedRole).toBool());
    QVERIFY(takeScreenshot(*m_panel, u"matrix-filtered"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.takeFirst()[0].toStringList(), QStringList());
}

void TestMatrixPanel::saysWhyThereIsNothing()
{
    m_panel->setReport(m_report);
    m_panel->showUnavailable(u"line 3 is broken"_s);
    QVERIFY(!table().isVisible());
    QVERIFY(!notice().isVisible());
    QCOMPARE(m_panel->failures(), 0);
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"line 3 is broken"_s; }));
}

void TestMatrixPanel::groupsTheEvents()
{
    m_panel->setReport(check(source, {u"payment.succeeded"_s, u"refund.failed"_s, u"payment.failed"_s}));
    const QAbstractItemModel &model = *table().model();
    QStringList rows;
    for (int row = 0; row < 7; ++row)
        rows.append(model.headerData(row, Qt::Vertical).toString());
    QCOMPARE(rows.first(5), (QStringList{u"Payments"_s, u"payment.succeeded"_s, u"payment.failed"_s, u"Refunds"_s,
                                         u"refund.failed"_s}));
    QVERIFY2(rows[5].endsWith(u", not subscribed"_s), qPrintable(rows[5]));
    QCOMPARE(static_cast<CellState>(model.index(0, 0).data(MatrixModel::StateRole).toInt()), CellState::None);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEnabled));
    QVERIFY(!(model.flags(model.index(5, 0)) & Qt::ItemIsEnabled));
    table().setCurrentIndex(cell(u"payment.failed"_s, u"Sample"_s));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentIndex(), cell(u"refund.failed"_s, u"Sample"_s));
}

void TestMatrixPanel::countsWhatWouldGoOnAsItCame()
{
    m_panel->setReport(m_report);
    const QList<QLabel *> labels = notice().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(u"would go to the destination as they came"_s);
    }));
}

void TestMatrixPanel::saysThatItIsChecking()
{
    auto *label = m_panel->findChild<QLabel *>(u"matrixChecking"_s);
    const auto timesSaid = [this] {
        return std::ranges::count_if(m_panel->findChildren<QLabel *>(), [](const QLabel *each) {
            return each->isVisible() && each->text() == u"Checking every event…"_s;
        });
    };
    QCOMPARE(timesSaid(), 0);
    m_panel->setChecking(true);
    QCOMPARE(timesSaid(), 1); // in the place of the map, which is not there yet
    m_panel->setOutdated();
    QCOMPARE(timesSaid(), 0);
    m_panel->setReport(m_report);
    m_panel->setChecking(true);
    QCOMPARE(timesSaid(), 1);
    QVERIFY(label->isVisible());
    m_panel->setReport(m_report);
    QVERIFY(!label->isVisible());
    m_panel->setChecking(true);
    m_panel->setOutdated(); // the check was called off
    QVERIFY(!label->isVisible());
}

/// What is left of a window of 1280 x 800, with the notice above the map.
void TestMatrixPanel::aLowPanelShowsRows()
{
    m_panel->setReport(m_report);
    m_panel->resize(760, 170);
    QVERIFY(notice().isVisible());
    auto *message = notice().findChild<QLabel *>(u"noticeMessage"_s);
    auto *button = notice().findChild<QPushButton *>();
    QTRY_VERIFY(table().viewport()->height() >= 3 * table().rowHeight(0));
    QVERIFY(button->height() >= button->sizeHint().height());
    QVERIFY(message->height() < 2 * message->fontMetrics().lineSpacing() + notice().layout()->spacing() * 2);
    QCOMPARE(message->toolTip(), message->text());
    QVERIFY(!table().horizontalScrollBar()->isVisible());
    QVERIFY(takeScreenshot(*m_panel, u"matrix-low"_s));
}

void TestMatrixPanel::namesTheShapesInKorean()
{
    m_panel = std::make_unique<MatrixPanel>(m_services->events, u"ko_KR"_s);
    m_panel->setReport(m_report);
    QVERIFY(cell(u"payment.cancelled"_s, u"비회원"_s).isValid());
}

QTEST_MAIN(TestMatrixPanel)
#include "tst_matrixpanel.moc"
