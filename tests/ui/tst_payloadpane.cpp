// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"
#include "events/eventpicker.h"
#include "testservices.h"
#include "widgets/notice.h"
#include "workbench/payloadpane.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// About 20 MB of JSON in one line.
QByteArray hugePayload()
{
    return R"({"type":"payment.failed","data":[)" +
           QByteArray(R"({"amount":1.10,"note":"0123456789"},)").repeated(560000) + "1]}";
}

} // namespace

class TestPayloadPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        m_pane = std::make_unique<PayloadPane>(m_services->events, m_services->settings);
        m_pane->setEventType(u"payment.succeeded"_qs);
        m_pane->resize(600, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_services.reset();
    }

    void theSampleIsShownByteForByte()
    {
        for (const EventType &event : m_services->events.types()) {
            m_pane->setEventType(event.type);
            QCOMPARE(m_pane->payload(), event.sample);
            QVERIFY(m_pane->isSample());
            QVERIFY2(!m_pane->check().problem(), qPrintable(event.type));
        }
    }

    void anEditSurvivesAnotherEvent()
    {
        QSignalSpy edited(m_pane.get(), &PayloadPane::edited);
        QTest::keyClick(editor(), Qt::Key_Space);
        QCOMPARE(edited.count(), 1);
        QVERIFY(!m_pane->isSample());
        const QByteArray mine = m_pane->payload();
        choose(u"payment.failed"_qs);
        QVERIFY(m_pane->isSample());
        choose(u"payment.succeeded"_qs);
        QCOMPARE(m_pane->payload(), mine);
        QCOMPARE(edited.count(), 3);
    }

    void resettingCanBeUndone()
    {
        QTest::keyClicks(editor(), u"x"_qs);
        const QByteArray mine = m_pane->payload();
        QTest::mouseClick(child<QToolButton>(u"resetPayload"_qs), Qt::LeftButton);
        QVERIFY(m_pane->isSample());
        editor()->undo();
        QCOMPARE(m_pane->payload(), mine);
    }

    void theFirstMistakeIsMarked()
    {
        m_pane->setPayload("{\n  \"a\": 1,\n  oops\n}");
        QVERIFY(m_pane->check().problem());
        QCOMPARE(m_pane->check().problem()->line, 3);
        QVERIFY(editor()->markersAtLine(2) != 0);
        m_pane->setPayload("{}");
        QVERIFY(!m_pane->check().problem());
        QVERIFY(editor()->markersAtLine(2) == 0);
    }

    void anOpenedFileIsAnEventOfItsType()
    {
        QSignalSpy edited(m_pane.get(), &PayloadPane::edited);
        const QByteArray content = "\xef\xbb\xbf{\"type\":\"subscription.active\"}\n";
        QTest::mouseClick(child<QToolButton>(u"openPayload"_qs), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(u"openPayloadDialog"_qs);
        QVERIFY(dialog->isVisible());
        emit dialog->fileSelected(write(content));
        dialog->close();
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(m_pane->payload(), content.mid(3));
        QCOMPARE(m_pane->eventType(), u"subscription.active"_qs);
    }

    void aDroppedFileIsOpened()
    {
        QSignalSpy edited(m_pane.get(), &PayloadPane::edited);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write("{\"mine\":true}"))});
        QWidget *target = editor()->viewport();
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(m_pane->payload(), QByteArray("{\"mine\":true}"));
    }

    void whatCannotBeOpenedLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such file") << QByteArray() << u"nowhere.json"_qs;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"UTF-8"_qs;
    }

    void whatCannotBeOpenedLosesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        QTest::keyClick(editor(), Qt::Key_Space);
        const QByteArray mine = m_pane->payload();
        m_pane->openFile(content.isEmpty() ? u"/nowhere/nowhere.json"_qs : write(content));
        auto *problem = child<Notice>(u"payloadFileProblem"_qs);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->message().contains(said), qPrintable(problem->message()));
        QCOMPARE(m_pane->payload(), mine);
        QTest::mouseClick(problem->findChild<QWidget *>(u"noticeAction"_qs), Qt::LeftButton);
        QVERIFY(!problem->isVisible());
    }

    void aHugePayloadIsKeptWhole()
    {
        const QByteArray huge = hugePayload();
        QVERIFY(huge.size() > 20'000'000);
        m_pane->openFile(write(huge));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->eventType(), u"payment.failed"_qs, 30000);
        QCOMPARE(m_pane->payload(), huge);
        QVERIFY(child<Notice>(u"payloadSize"_qs)->isVisible());
        QVERIFY(editor()->isReadOnly());
        QVERIFY(editor()->length() < 100000);
        choose(u"payment.succeeded"_qs);
        QVERIFY(!editor()->isReadOnly());
        QVERIFY(!child<Notice>(u"payloadSize"_qs)->isVisible());
        choose(u"payment.failed"_qs);
        QCOMPARE(m_pane->payload(), huge);
    }

    void saysThatNoLineageIsLookedForInALargePayload()
    {
        m_pane->setPayload(R"({"type":"payment.failed","data":[)" + QByteArray("\"0123456789\",\n").repeated(21000) +
                           "1]}");
        QVERIFY(!editor()->isReadOnly());
        QVERIFY(child<Notice>(u"payloadSize"_qs)->isVisible());
        QVERIFY(child<Notice>(u"payloadSize"_qs)->message().contains(u"determine"_qs));
        choose(u"payment.failed"_qs);
        QVERIFY(!child<Notice>(u"payloadSize"_qs)->isVisible());
    }

    void aHugePasteIsKeptWhole()
    {
        const QByteArray huge = hugePayload();
        QApplication::clipboard()->setText(QString::fromUtf8(huge));
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(editor()->isReadOnly());
        QCOMPARE(m_pane->payload(), huge);
        QTest::mouseClick(child<QToolButton>(u"resetPayload"_qs), Qt::LeftButton);
        QVERIFY(m_pane->isSample());
        QVERIFY(!editor()->isReadOnly());
    }

    void theWindowLivesWhileAHugePayloadIsRead()
    {
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(std::chrono::milliseconds(1));
        m_pane->setPayload(hugePayload());
        QVERIFY(m_pane->check().isReading());
        const int before = ticks;
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->check().isReading(), 30000);
        QVERIFY(ticks > before);
        QVERIFY(!m_pane->check().problem());
    }

    void aNewPayloadDropsTheReadingOfTheOld()
    {
        m_pane->setPayload(hugePayload().chopped(1)); // no JSON
        m_pane->setPayload("{}");
        QVERIFY(!m_pane->check().isReading());
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        QCoreApplication::processEvents();
        QVERIFY(!m_pane->check().problem());
    }

private:
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_pane->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] CodeEditor *editor() const { return child<CodeEditor>(u"payloadEditor"_qs); }

    /// As a user does it in the popup.
    void choose(const QString &type) const
    {
        auto *picker = child<EventPicker>(u"eventPicker"_qs);
        picker->setCurrentType(type);
        emit picker->typeChosen(type);
    }

    QString write(const QByteArray &content) const
    {
        const QString path = m_services->folder.filePath(u"payload.json"_qs);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? path : QString();
    }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<PayloadPane> m_pane;
};

QTEST_MAIN(TestPayloadPane)
#include "tst_payloadpane.moc"
