// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"
#include "settings/settings.h"
#include "widgets/messagelist.h"
#include "widgets/notice.h"
#include "workbench/resultpane.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

RunReport reportOf(Outcome outcome)
{
    RunReport report;
    report.eventType = u"payment.succeeded"_qs;
    report.outcome = outcome;
    report.durationMs = 1.25;
    return report;
}

RunReport requestReport(const QByteArray &body)
{
    RunReport report = reportOf(Outcome::Request);
    report.request = HttpRequest{.method = u"POST"_qs,
                                 .url = u"https://example.com/track"_qs,
                                 .headers = {{u"X-One"_qs, u"1"_qs}, {u"X-Two"_qs, u"2"_qs}},
                                 .body = body};
    return report;
}

QByteArray hugeBody()
{
    return '[' + QByteArray(R"({"amount":1.10,"note":"0123456789"},)").repeated(560000) + "1]";
}

} // namespace

class TestResultPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_qs));
        m_pane = std::make_unique<ResultPane>(*m_settings);
        m_pane->resize(700, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_settings.reset();
    }

    void beforeTheFirstRunItSaysWhatToDo()
    {
        QVERIFY(!child<QLabel>(u"outcome"_qs)->isVisible());
        QVERIFY(!child<QTabWidget>(u"resultTabs"_qs)->isVisible());
    }

    void aRequestIsShownInFull()
    {
        m_pane->showReport(requestReport(R"({"z":1.10,"a":12345678901234567890})"));
        QCOMPARE(child<QLabel>(u"outcome"_qs)->text(), u"Request"_qs);
        QCOMPARE(child<QLabel>(u"requestUrl"_qs)->text(), u"https://example.com/track"_qs);
        QCOMPARE(body()->content(), u"{\n  \"z\": 1.10,\n  \"a\": 12345678901234567890\n}\n"_qs);
        QCOMPARE(child<QTreeWidget>(u"requestHeaders"_qs)->topLevelItemCount(), 2);
        QVERIFY(body()->isReadOnly());
    }

    void copyingTakesTheBodyAsItIsSent()
    {
        m_pane->showReport(requestReport(R"({"z":1.10})"));
        QTest::mouseClick(child<QToolButton>(u"copyBody"_qs), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"{\"z\":1.10}"_qs);
        QTest::mouseClick(child<QToolButton>(u"copyCurl"_qs), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"curl --request POST"_qs));
    }

    void nothingToSendIsSaidInWords_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("word");
        QTest::newRow("cancelled") << Outcome::Cancelled << u"Cancelled"_qs;
        QTest::newRow("failed") << Outcome::Error << u"Error"_qs;
    }

    void nothingToSendIsSaidInWords()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, word);
        m_pane->showReport(requestReport("{}"));
        m_pane->showReport(reportOf(outcome));
        QCOMPARE(child<QLabel>(u"outcome"_qs)->text(), word);
        QVERIFY(!body()->isVisible());
        QVERIFY(!child<QToolButton>(u"copyBody"_qs)->isEnabled());
        QVERIFY(!child<QLabel>(u"requestUrl"_qs)->isVisible());
    }

    void problemsLeadToTheirLine()
    {
        RunReport report = requestReport("{}");
        report.logs = {{u"warn"_qs, u"careful"_qs}};
        report.diagnostics = {{.severity = Diagnostic::Severity::Error,
                               .rule = u"segment/user-id"_qs,
                               .message = u"An id is missing."_qs,
                               .pointer = u"/userId"_qs,
                               .line = 4}};
        m_pane->showReport(report);
        QSignalSpy activated(m_pane.get(), &ResultPane::lineActivated);
        child<QTabWidget>(u"resultTabs"_qs)->setCurrentIndex(3);
        auto *problems = child<MessageList>(u"problems"_qs);
        problems->setCurrentRow(0);
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 4);
        auto *console = child<MessageList>(u"console"_qs);
        console->selectAll();
        child<QTabWidget>(u"resultTabs"_qs)->setCurrentIndex(2);
        console->setFocus();
        QTest::keyClick(console, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"careful"_qs);
    }

    void manyMessagesAreCounted()
    {
        RunReport report = requestReport("{}");
        report.logs = QList<LogEntry>(1500, {u"log"_qs, u"again"_qs});
        m_pane->showReport(report);
        auto *console = child<MessageList>(u"console"_qs);
        QCOMPARE(console->count(), 1001);
        QVERIFY(console->item(1000)->text().contains(u"500"_qs));
    }

    void aHugeBodyIsShownInPartThenInFull()
    {
        const QByteArray huge = hugeBody();
        m_pane->showReport(requestReport(huge));
        auto *notice = child<Notice>(u"bodyNotice"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 30000);
        QVERIFY(body()->length() <= 256 * 1024);
        QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeAction"_qs), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(body()->length() > huge.size(), 30000);
        QVERIFY(!notice->isVisible());
        QTest::mouseClick(child<QToolButton>(u"copyBody"_qs), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text().size(), huge.size());
    }

    void theSameBodyStaysWhereItWasScrolledTo()
    {
        const QByteArray body1 = '[' + QByteArray("1,").repeated(200) + "1]";
        m_pane->showReport(requestReport(body1));
        body()->setFirstVisibleLine(100);
        m_pane->showReport(requestReport(body1));
        QCOMPARE(body()->firstVisibleLine(), 100);
        m_pane->showReport(requestReport('[' + QByteArray("2,").repeated(200) + "1]"));
        QCOMPARE(body()->firstVisibleLine(), 100);
    }

    void anOutdatedResultStaysAndSaysSo()
    {
        m_pane->showReport(requestReport("{}"));
        m_pane->showOutdated(false);
        QCOMPARE(child<QLabel>(u"outcome"_qs)->text(), u"Outdated"_qs);
        QCOMPARE(child<QLabel>(u"requestUrl"_qs)->text(), u"https://example.com/track"_qs);
        m_pane->showReport(requestReport("{}"));
        QCOMPARE(child<QLabel>(u"outcome"_qs)->text(), u"Request"_qs);
    }

    void anOutdatedBodyIsPaintedOnce()
    {
        m_pane->showReport(requestReport('[' + QByteArray("\"some text\",").repeated(200) + "1]"));
        QTest::mouseClick(body()->viewport(), Qt::LeftButton);
        QTest::keyClick(body(), Qt::Key_PageDown);
        QTRY_VERIFY(body()->firstVisibleLine() > 0);
        m_pane->showRefusal(
            {.kind = Error::Kind::InvalidInput, .message = u"It ends early."_qs, .file = {}, .line = 3});
        child<QPushButton>(u"run"_qs)->setFocus();
        body()->setFirstVisibleLine(3);
        QTRY_COMPARE(imageOnScreen(), m_pane->grab().toImage().convertToFormat(QImage::Format_RGB32));
        body()->setFirstVisibleLine(40);
        QTRY_COMPARE(imageOnScreen(), m_pane->grab().toImage().convertToFormat(QImage::Format_RGB32));
    }

    void aResultThatIsReplacedSoonIsNeverDimmed()
    {
        m_pane->showReport(requestReport("{}"));
        m_pane->showOutdated(true);
        QCOMPARE(child<QLabel>(u"outcome"_qs)->text(), u"Request"_qs);
        QTRY_COMPARE(child<QLabel>(u"outcome"_qs)->text(), u"Outdated"_qs); // none came
    }

    void whatATransformSaysIsNoMarkup()
    {
        RunReport report = reportOf(Outcome::Error);
        report.error = ScriptError{.message = u"<b>bold</b>"_qs, .line = 0, .stack = {}};
        m_pane->showReport(report);
        auto *message = child<Notice>(u"runError"_qs)->findChild<QLabel *>(u"noticeMessage"_qs);
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QVERIFY(message->text().contains(u"<b>"_qs));
    }

private:
    [[nodiscard]] QImage imageOnScreen() const
    {
        return m_pane->screen()->grabWindow(m_pane->winId()).toImage().convertToFormat(QImage::Format_RGB32);
    }

    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_pane->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] CodeEditor *body() const { return child<CodeEditor>(u"bodyEditor"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ResultPane> m_pane;
};

QTEST_MAIN(TestResultPane)
#include "tst_resultpane.moc"
