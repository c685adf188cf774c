// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "events/eventlist.h"
#include "events/eventpicker.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestEventPicker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<EventCatalog> catalog = EventCatalog::load();
        QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().describe()));
        m_catalog = *catalog;
    }

    void init()
    {
        m_picker = std::make_unique<EventPicker>();
        m_picker->fill(m_catalog, {}, u"en"_qs);
        m_picker->setCurrentType(u"payment.succeeded"_qs);
        m_picker->show();
        QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
    }

    void cleanup() { m_picker.reset(); }

    void theListIsAModel()
    {
        EventList list(nullptr);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.fill(m_catalog, {u"payment.failed"_qs}, u"en"_qs);
        QVERIFY(list.rowCount() > m_catalog.types().size());
    }

    void subscribedTypesComeFirstAndOnce()
    {
        m_picker->fill(m_catalog, {u"subscription.active"_qs, u"payment.failed"_qs}, u"en"_qs);
        const QAbstractItemModel *model = m_picker->model();
        QCOMPARE(model->index(0, 0).data().toString(), u"Subscribed"_qs);
        QCOMPARE(m_picker->itemText(1), u"payment.failed"_qs);
        QCOMPARE(m_picker->itemText(2), u"subscription.active"_qs);
        QCOMPARE(
            model->match(model->index(0, 0), EventList::TypeRole, u"payment.failed"_qs, -1, Qt::MatchExactly).size(),
            1);
        QCOMPARE(m_picker->currentType(), u"payment.succeeded"_qs);
    }

    void headingsCannotBeChosen()
    {
        QVERIFY(m_picker->model()->index(0, 0).data(EventList::TypeRole).toString().isEmpty());
        QVERIFY(!m_picker->model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    }

    void aTypeIsFoundByWords()
    {
        QSignalSpy chosen(m_picker.get(), &EventPicker::typeChosen);
        open();
        QTest::keyClicks(m_search, u"subscr canc"_qs);
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            QVERIFY(m_list->model()->index(row, 0).data().toString().contains(u"subscription"_qs));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_picker->currentType(), u"subscription.cancelled"_qs);
        QVERIFY(!m_list->isVisible());
    }

    void theArrowsMoveWhileOneSearches()
    {
        open();
        QTest::keyClicks(m_search, u"payment."_qs);
        const QString first = m_list->currentIndex().data().toString();
        QTest::keyClick(m_search, Qt::Key_Down);
        QVERIFY(m_list->currentIndex().data().toString() != first);
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(m_picker->currentType() != first);
    }

    void aClickChooses()
    {
        open();
        QTest::keyClicks(m_search, u"refund.failed"_qs);
        const QRect row = m_list->visualRect(m_list->model()->index(0, 0));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(m_picker->currentType(), u"refund.failed"_qs);
    }

    void nothingFoundChoosesNothing()
    {
        QSignalSpy chosen(m_picker.get(), &EventPicker::typeChosen);
        open();
        QTest::keyClicks(m_search, u"xyzzy"_qs);
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(m_picker->currentType(), u"payment.succeeded"_qs);
    }

    void keysChangeTheTypeWithoutThePopup()
    {
        QSignalSpy chosen(m_picker.get(), &EventPicker::typeChosen);
        QTest::keyClick(m_picker.get(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(m_picker->currentType() != u"payment.succeeded"_qs);
        QVERIFY(!m_picker->currentType().isEmpty());
    }

    void aTypeOutsideTheCatalogueIsKept()
    {
        m_picker->setCurrentType(u"custom.event"_qs);
        QCOMPARE(m_picker->currentType(), u"custom.event"_qs);
        m_picker->fill(m_catalog, {}, u"ko"_qs);
        QCOMPARE(m_picker->currentType(), u"custom.event"_qs);
    }

    void noTypeIsNoType()
    {
        m_picker->setCurrentType({});
        QVERIFY(m_picker->currentType().isEmpty());
    }

private:
    void open()
    {
        m_picker->showPopup();
        m_search = m_picker->findChild<QLineEdit *>(u"eventSearch"_qs);
        m_list = m_picker->findChild<QListView *>(u"eventList"_qs);
        QVERIFY(m_search->isVisible());
    }

    EventCatalog m_catalog;
    std::unique_ptr<EventPicker> m_picker;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
};

QTEST_MAIN(TestEventPicker)
#include "tst_eventpicker.moc"
