// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"
#include "editor/indicators.h"
#include "problems/problemtable.h"
#include "screenshot.h"
#include "testservices.h"
#include "widgets/meter.h"
#include "widgets/notice.h"
#include "widgets/themeswitcher.h"
#include "workbench/payloadpane.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QString trackingTransform =
    u"function handler(webhook) {\n"
    "  const payment = webhook.payload.data;\n"
    "  console.log(\"payment\", payment.payment_id);\n"
    "  console.warn(\"check the amount\");\n"
    "  webhook.url = \"https://api.segment.io/v1/track\";\n"
    "  webhook.headers = { \"X-Source\": \"dodo\" };\n"
    "  webhook.payload = { userId: payment.customer.customer_id, amount: payment.total_amount };\n"
    "  return webhook;\n"
    "}\n"_qs;
const QString endlessTransform = u"function handler(webhook) { while (true) {} }"_qs;

} // namespace

class TestWorkbench : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        m_switcher = std::make_unique<ThemeSwitcher>(m_services->settings);
        m_services->settings.setTheme(Settings::Theme::Light);
        m_workbench = std::make_unique<Workbench>(m_services->services);
        m_workbench->resize(1280, 800);
        m_workbench->setEventType(u"payment.succeeded"_qs);
        m_workbench->setRunSettings({.url = u"https://example.com/webhook"_qs});
        m_workbench->show();
        QVERIFY(QTest::qWaitForWindowActive(m_workbench.get()));
    }

    void cleanup()
    {
        m_workbench.reset();
        m_switcher.reset();
        m_services.reset();
    }

    void aRunShowsTheRequest()
    {
        m_services->settings.setRunsAsYouType(false);
        m_workbench->setTransform(trackingTransform);
        QTest::keyClick(transform(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_workbench->lastReport());
        QCOMPARE(m_workbench->lastReport()->outcome, Outcome::Request);
        QCOMPARE(text(u"outcome"_qs), u"Request"_qs);
        QCOMPARE(text(u"requestMethod"_qs), u"POST"_qs);
        QCOMPARE(text(u"requestUrl"_qs), u"https://api.segment.io/v1/track"_qs);
        QVERIFY(child<CodeEditor>(u"bodyEditor"_qs)->content().startsWith(u"{\n  \"userId\": \"cus_"_qs));
        const auto *tabs = child<QTabWidget>(u"resultTabs"_qs);
        QCOMPARE(tabs->tabText(1), u"Headers (1)"_qs);
        QCOMPARE(tabs->tabText(2), u"Console (2)"_qs);
        QVERIFY(text(u"duration"_qs).endsWith(u"ms"_qs));
    }

    void anOpenFileOfEventsHasRoom()
    {
        m_workbench->resize(1000, 690); // what a window of 1280 by 800 leaves
        QFile file(m_services->folder.filePath(u"events.ndjson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("{\"type\":\"payment.failed\"}\n").repeated(20));
        file.close();
        m_workbench->findChild<PayloadPane *>()->openFile(file.fileName());
        auto *table = child<QTableView>(u"eventFileTable"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 20);
        QVERIFY(takeScreenshot(*m_workbench, u"workbench-eventfile"_qs));
        QVERIFY2(table->viewport()->height() >= 4 * table->rowHeight(0),
                 qPrintable(QString::number(table->viewport()->height())));
        auto *search = child<QLineEdit>(u"eventFileSearch"_qs);
        QVERIFY(search->height() >= search->sizeHint().height());
        QVERIFY(search->visibleRegion().boundingRect().height() == search->height());
        QVERIFY(child<CodeEditor>(u"payloadEditor"_qs)->viewport()->height() >= 60);
    }

    void metersSayWhatALimitLeaves()
    {
        m_services->settings.setRunsAsYouType(false);
        m_workbench->setIntegration(m_services->integrations.find(u"segment"_qs), u"us"_qs);
        m_workbench->setTransform(trackingTransform);
        QCOMPARE(child<Meter>(u"codeMeter"_qs)->text(), u"Code %1 / 51,200"_qs.arg(trackingTransform.size()));
        QCOMPARE(child<Meter>(u"timeMeter"_qs)->text(), u"Time –"_qs);
        m_workbench->run();
        QTRY_VERIFY(m_workbench->lastReport());
        QVERIFY(child<Meter>(u"requestMeter"_qs)->text().startsWith(u"Request "_qs));
        QVERIFY2(child<Meter>(u"requestMeter"_qs)->toolTip().contains(u"kB"_qs) ||
                     child<Meter>(u"requestMeter"_qs)->toolTip().contains(u"KiB"_qs),
                 qPrintable(child<Meter>(u"requestMeter"_qs)->toolTip()));
        QVERIFY2(child<Meter>(u"timeMeter"_qs)->text().endsWith(u"/ 1,000 ms"_qs),
                 qPrintable(child<Meter>(u"timeMeter"_qs)->text()));
        m_workbench->replaceTransform(QString(60'000, u' '));
        QCOMPARE(child<Meter>(u"codeMeter"_qs)->text(), u"Code 60,000 / 51,200"_qs);
    }

    void theBodyIsMarkedWhereTheDestinationObjects()
    {
        m_services->settings.setRunsAsYouType(false);
        m_workbench->setIntegration(m_services->integrations.find(u"segment"_qs), u"us"_qs);
        m_workbench->setTransform(u"function handler(webhook) {\n"
                                  "  webhook.url = \"https://api.segment.io/v1/track\";\n"
                                  "  webhook.payload = { event: \"Paid\", userId: 42 };\n"
                                  "  return webhook;\n}\n"_qs);
        m_workbench->run();
        QTRY_VERIFY(m_workbench->lastReport());
        auto *body = child<CodeEditor>(u"bodyEditor"_qs);
        const auto marked = [body](const QString &text) {
            const auto position = body->content().left(body->content().indexOf(text)).toUtf8().size();
            return body->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT,
                                       static_cast<unsigned long>(problemIndicator), static_cast<long>(position)) != 0;
        };
        QTRY_VERIFY(marked(u"42"_qs));
        QVERIFY(!marked(u"\"Paid\""_qs));
        QVERIFY(takeScreenshot(*m_workbench, u"workbench-body-marks"_qs));
    }

    void everyEventIsCheckedAfterARun()
    {
        m_workbench->setIntegration(m_services->integrations.find(u"segment"_qs), u"us"_qs);
        m_workbench->setSubscribedEvents({u"payment.succeeded"_qs, u"payment.failed"_qs});
        m_workbench->setTransform(u"function handler(webhook) {\n"
                                  "  webhook.url = \"https://api.segment.io/v1/track\";\n"
                                  "  const failed = webhook.eventType === \"payment.failed\";\n"
                                  "  webhook.payload = { event: \"Paid\", userId: failed ? 42 : \"a\" };\n"
                                  "  return webhook;\n}\n"_qs);
        auto *panel = child<QTabWidget>(u"analysisPanel"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(panel->tabText(0).startsWith(u"All Problems ("_qs), 60000);
        auto *table = child<ProblemTable>(u"problemTable"_qs);
        QVERIFY(table->topLevelItem(0)->text(0).contains(u"userId"_qs)); // the event shown is fine, another is not
        QCOMPARE(table->topLevelItem(0)->text(2), u"4"_qs);
        QTest::mouseClick(child<QToolButton>(u"help"_qs), Qt::LeftButton);
        const QString help = child<QTextBrowser>(u"helpText"_qs)->toPlainText();
        QVERIFY2(help.contains(u"Not followed"_qs) && help.contains(u"Followed with every event"_qs), qPrintable(help));
        QVERIFY(takeScreenshot(*m_workbench, u"workbench-problems"_qs));
        m_services->settings.setTheme(Settings::Theme::Dark);
        QVERIFY(takeScreenshot(*m_workbench, u"workbench-problems-dark"_qs));
    }

    void anEndlessTransformIsCheckedOnce()
    {
        m_workbench->setTransform(endlessTransform);
        auto *panel = child<QTabWidget>(u"analysisPanel"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(panel->tabText(0), u"All Problems (1)"_qs, 20000);
        QCOMPARE(child<ProblemTable>(u"problemTable"_qs)->topLevelItem(0)->text(3), u"transform/timeout"_qs);
    }

    void itRunsByItselfAfterAnEdit()
    {
        m_workbench->setTransform(trackingTransform);
        QTRY_VERIFY(m_workbench->lastReport());
        QSignalSpy edited(m_workbench.get(), &Workbench::transformEdited);
        QTest::keyClick(transform(), Qt::Key_Space);
        QCOMPARE(edited.count(), 1);
        QVERIFY(!m_workbench->lastReport());
        QTRY_VERIFY(m_workbench->lastReport());
    }

    void itDoesNotRunByItselfWhereThatIsOff()
    {
        QTest::mouseClick(child<QCheckBox>(u"runsAsYouType"_qs), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!m_services->settings.runsAsYouType());
        m_workbench->setTransform(trackingTransform);
        m_workbench->run();
        QTRY_VERIFY(m_workbench->lastReport());
        QTest::keyClick(transform(), Qt::Key_Space);
        QVERIFY(!m_workbench->lastReport());
        QCOMPARE(text(u"outcome"_qs), u"Outdated"_qs);
        QCOMPARE(text(u"requestUrl"_qs), u"https://api.segment.io/v1/track"_qs); // the last good result stays
    }

    void aFailingLineIsMarkedAndLedTo()
    {
        m_services->settings.setRunsAsYouType(false);
        m_workbench->setTransform(u"function handler(webhook) {\n  const a = 1;\n  return missing(a);\n}\n"_qs);
        QTest::mouseClick(child<QPushButton>(u"run"_qs), Qt::LeftButton);
        QTRY_VERIFY(m_workbench->lastReport());
        QCOMPARE(text(u"outcome"_qs), u"Error"_qs);
        auto *error = child<Notice>(u"runError"_qs);
        QVERIFY(error->isVisible());
        QVERIFY2(error->message().startsWith(u"Line 3"_qs), qPrintable(error->message()));
        QVERIFY2(error->message().contains(u"missing"_qs), qPrintable(error->message()));
        QVERIFY(transform()->markersAtLine(2) != 0);
        QTest::mouseClick(error->findChild<QPushButton *>(u"noticeAction"_qs), Qt::LeftButton);
        int line = 0;
        int index = 0;
        transform()->getCursorPosition(&line, &index);
        QCOMPARE(line, 2);
        QVERIFY(transform()->hasFocus());
    }

    void aPayloadThatIsNoJsonIsNotRun()
    {
        m_workbench->setTransform(trackingTransform);
        m_workbench->setPayload("{\n  \"type\": oops\n}");
        auto *refused = child<Notice>(u"payloadRefused"_qs);
        QTRY_VERIFY(refused->isVisible());
        QVERIFY(!m_workbench->lastReport());
        QVERIFY(payload()->markersAtLine(1) != 0);
        QTest::mouseClick(refused->findChild<QPushButton *>(u"noticeAction"_qs), Qt::LeftButton);
        int line = 0;
        int index = 0;
        payload()->getCursorPosition(&line, &index);
        QCOMPARE(QPoint(line, index), QPoint(1, 10));
        QTest::mouseClick(child<QToolButton>(u"resetPayload"_qs), Qt::LeftButton);
        QTRY_VERIFY(m_workbench->lastReport());
        QVERIFY(!refused->isVisible());
        QVERIFY(m_workbench->payloadIsSample());
    }

    void anEndlessTransformLeavesTheWindowAlive()
    {
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(std::chrono::milliseconds(10));
        m_services->settings.setRunsAsYouType(false);
        m_workbench->setTransform(endlessTransform);
        m_workbench->run();
        for (int i = 0; i < 20; ++i) {
            const int before = ticks;
            QTRY_VERIFY(ticks > before);
            QTest::keyClick(payload(), Qt::Key_Space);
        }
        QVERIFY(m_workbench->payload().startsWith(QByteArray(20, ' ')));
        m_workbench->run();
        QTRY_VERIFY(m_workbench->lastReport());
        QVERIFY(m_workbench->lastReport()->error);
        QCOMPARE(m_workbench->lastReport()->error->kind, ScriptError::Kind::Timeout);
    }

    void aNewRunDoesNotWaitForAnEndlessOne()
    {
        m_services->settings.setRunsAsYouType(false);
        m_workbench->setRunSettings({.url = u"https://example.com/"_qs, .timeout = std::chrono::minutes(5)});
        m_workbench->setTransform(endlessTransform);
        m_workbench->run();
        m_workbench->setTransform(trackingTransform);
        m_workbench->run();
        QTRY_VERIFY(m_workbench->lastReport());
        QCOMPARE(m_workbench->lastReport()->outcome, Outcome::Request);
    }

    void loadingIsNoEdit()
    {
        QSignalSpy transformEdited(m_workbench.get(), &Workbench::transformEdited);
        QSignalSpy payloadEdited(m_workbench.get(), &Workbench::payloadEdited);
        m_workbench->setTransform(trackingTransform);
        m_workbench->setPayload("{}");
        m_workbench->setEventType(u"payment.failed"_qs);
        QCOMPARE(transformEdited.count(), 0);
        QCOMPARE(payloadEdited.count(), 0);
        m_workbench->replaceTransform(u"other"_qs);
        QVERIFY(transformEdited.count() > 0);
        transform()->undo();
        QCOMPARE(m_workbench->transform(), trackingTransform);
    }

    void templatesReplaceTheTransformForTheRegion()
    {
        const Integration *segment = m_services->integrations.find(u"segment"_qs);
        QVERIFY(segment);
        m_workbench->setIntegration(segment, u"eu"_qs);
        m_workbench->setTransform(trackingTransform);
        auto *menu = child<QMenu>(u"templatesMenu"_qs);
        QCOMPARE(menu->actions().size(), segment->templates.size());
        menu->actions().first()->trigger();
        QCOMPARE(m_workbench->transform(), segment->sourceFor(segment->templates.first(), u"eu"_qs));
        QVERIFY(m_workbench->transform() != segment->templates.first().source);
        transform()->undo();
        QCOMPARE(m_workbench->transform(), trackingTransform);
    }

    void aHugePasteIntoTheTransformIsRefused()
    {
        m_workbench->setTransform(trackingTransform);
        transform()->setFocus();
        QApplication::clipboard()->setText(QString(5'000'000, u'x'));
        QTest::keyClick(transform(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(child<Notice>(u"transformNotice"_qs)->isVisible());
        QCOMPARE(m_workbench->transform(), trackingTransform);
    }

    void tipsComeAndGo()
    {
        const Integration *segment = m_services->integrations.find(u"segment"_qs);
        m_workbench->setIntegration(segment, segment->defaultRegion);
        auto *panel = child<QWidget>(u"helpPanel"_qs);
        QVERIFY(!panel->isVisible());
        QTest::mouseClick(child<QToolButton>(u"help"_qs), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(child<QToolButton>(u"closeHelp"_qs), Qt::LeftButton);
        QVERIFY(!panel->isVisible());
        QVERIFY(!child<QToolButton>(u"help"_qs)->isChecked());
        m_workbench->setIntegration(nullptr, {});
        QVERIFY(!child<QToolButton>(u"help"_qs)->isVisible());
        QVERIFY(!child<QToolButton>(u"templates"_qs)->isVisible());
    }

    void everyPaneIsReachedWithoutTheMouse()
    {
        transform()->setFocus();
        QTRY_VERIFY(transform()->hasFocus());
        QTest::keyClick(transform(), Qt::Key_F6);
        QVERIFY(payload()->hasFocus());
        QTest::keyClick(payload(), Qt::Key_F6);
        QVERIFY(child<QPushButton>(u"run"_qs)->hasFocus());
        QTest::keyClick(child<QPushButton>(u"run"_qs), Qt::Key_F6);
        auto *analysis = child<QTabWidget>(u"analysisPanel"_qs);
        QVERIFY(analysis->isAncestorOf(m_workbench->focusWidget()));
        QTest::keyClick(m_workbench->focusWidget(), Qt::Key_F6);
        QVERIFY(transform()->hasFocus());
    }

    void thePanelHidesAndComesBack()
    {
        auto *panel = child<QTabWidget>(u"analysisPanel"_qs);
        transform()->setFocus();
        const int height = panel->height();
        QTest::keyClick(transform(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(panel->height() < 60);
        QVERIFY(!panel->currentWidget()->isVisible());
        QVERIFY(!m_services->settings.isAnalysisShown());
        QVERIFY(transform()->hasFocus());
        QVERIFY(takeScreenshot(*m_workbench, u"workbench-panel-hidden"_qs));
        Workbench next(m_services->services); // as after a restart
        next.resize(m_workbench->size());
        next.show();
        QTRY_VERIFY(next.findChild<QTabWidget *>(u"analysisPanel"_qs)->height() < 60);
        QTest::keyClick(transform(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(qAbs(panel->height() - height) <= 2);
        QTest::mouseClick(child<QToolButton>(u"hideAnalysis"_qs), Qt::LeftButton);
        QTRY_VERIFY(panel->height() < 60);
        QTest::mouseClick(panel->tabBar(), Qt::LeftButton, {}, panel->tabBar()->tabRect(1).center());
        QTRY_VERIFY(panel->height() > 60);
        QCOMPARE(panel->currentIndex(), 1);
    }

    void thePanelTakesAllOfTheHeight()
    {
        auto *panel = child<QTabWidget>(u"analysisPanel"_qs);
        transform()->setFocus();
        const int height = panel->height();
        QTest::keyClick(transform(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(panel->height(), m_workbench->height());
        QVERIFY(!transform()->isVisible());
        QVERIFY(panel->isAncestorOf(m_workbench->focusWidget()));
        QTest::keyClick(m_workbench->focusWidget(), Qt::Key_F6);
        QVERIFY(panel->isAncestorOf(m_workbench->focusWidget()));
        QVERIFY(takeScreenshot(*m_workbench, u"workbench-panel-maximised"_qs));
        QTest::mouseClick(child<QToolButton>(u"maximiseAnalysis"_qs), Qt::LeftButton);
        QTRY_VERIFY(transform()->isVisible());
        QTRY_VERIFY(qAbs(panel->height() - height) <= 2);
    }

    void aRunThatIsOpenedFromAllOfTheHeightIsSeen()
    {
        auto *panel = child<QTabWidget>(u"analysisPanel"_qs);
        panel->setCurrentIndex(1);
        QTest::keyClick(transform(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(panel->height(), m_workbench->height());
        m_workbench->open(u"payment.failed"_qs, "{}"); // as a tile does
        QTRY_VERIFY(transform()->isVisible());
        QVERIFY(panel->height() < m_workbench->height());
    }

    void everyControlHasANameForThoseWhoCannotSeeIt()
    {
        for (const QAbstractButton *button : m_workbench->findChildren<QAbstractButton *>()) {
            const bool isOurs = !button->objectName().startsWith(u"qt_"_qs) && button->isVisible();
            if (isOurs)
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
        }
        for (const CodeEditor *editor : m_workbench->findChildren<CodeEditor *>())
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(editor->objectName()));
    }

    void theSplittersStayWhereTheyWerePut()
    {
        auto *columns = child<QSplitter>(u"workbenchColumns"_qs);
        QTest::mousePress(columns->handle(1), Qt::LeftButton, {}, columns->handle(1)->rect().center());
        QTest::mouseMove(columns->handle(1), columns->handle(1)->rect().center() + QPoint(-150, 0));
        QTest::mouseRelease(columns->handle(1), Qt::LeftButton, {},
                            columns->handle(1)->rect().center() + QPoint(-150, 0));
        const QList<int> sizes = columns->sizes();
        Workbench other(m_services->services);
        other.resize(m_workbench->size());
        other.show();
        QTRY_COMPARE(other.findChild<QSplitter *>(u"workbenchColumns"_qs)->sizes(), sizes);
    }

    void looks_data()
    {
        QTest::addColumn<Settings::Theme>("theme");
        QTest::addColumn<QString>("state");
        for (const QString &state : {u"empty"_qs, u"request"_qs, u"error"_qs, u"outdated"_qs, u"refused"_qs,
                                     u"cancelled"_qs, u"console"_qs, u"help"_qs, u"find"_qs}) {
            QTest::addRow("%s, light", qPrintable(state)) << Settings::Theme::Light << state;
            QTest::addRow("%s, dark", qPrintable(state)) << Settings::Theme::Dark << state;
        }
    }

    void looks()
    {
        QFETCH(Settings::Theme, theme);
        QFETCH(QString, state);
        m_services->settings.setTheme(theme);
        m_services->settings.setRunsAsYouType(false);
        const Integration *segment = m_services->integrations.find(u"segment"_qs);
        m_workbench->setIntegration(segment, segment->defaultRegion);
        m_workbench->setTransform(segment->templates.first().source);
        if (state != u"empty") {
            bring(state);
            QTRY_VERIFY(m_workbench->lastReport() || state == u"refused" || state == u"outdated");
        }
        const QString name = theme == Settings::Theme::Light ? u"light"_qs : u"dark"_qs;
        QVERIFY(takeScreenshot(*m_workbench, u"workbench-%1-%2"_qs.arg(state, name)));
    }

private:
    void bring(const QString &state)
    {
        if (state == u"error")
            m_workbench->setTransform(
                u"function handler(webhook) {\n  const { customer } = webhook.payload.data;\n"
                "  webhook.payload = { userId: custmer.customer_id };\n  return webhook;\n}\n"_qs);
        if (state == u"console")
            m_workbench->setTransform(trackingTransform);
        if (state == u"refused")
            m_workbench->setPayload("{\n  \"type\": payment\n}");
        if (state == u"cancelled")
            m_workbench->setEventType(u"subscription.active"_qs);
        m_workbench->run();
        if (state == u"outdated") {
            QTRY_VERIFY(m_workbench->lastReport());
            QTest::keyClick(transform(), Qt::Key_Return);
        }
        if (state == u"console")
            child<QTabWidget>(u"resultTabs"_qs)->setCurrentIndex(2);
        if (state == u"help")
            QTest::mouseClick(child<QToolButton>(u"help"_qs), Qt::LeftButton);
        if (state == u"find") {
            transform()->setFocus();
            QTest::keyClick(transform(), Qt::Key_H, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), u"payment"_qs);
        }
    }

    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_workbench->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    [[nodiscard]] CodeEditor *transform() const { return child<CodeEditor>(u"transformEditor"_qs); }
    [[nodiscard]] CodeEditor *payload() const { return child<CodeEditor>(u"payloadEditor"_qs); }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    std::unique_ptr<Workbench> m_workbench;
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
