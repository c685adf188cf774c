// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"
#include "editor/indicators.h"
#include "eventfile/eventfilemodel.h"
#include "screenshot.h"
#include "settings/settings.h"
#include "testservices.h"
#include "widgets/notice.h"
#include "widgets/themeswitcher.h"
#include "workbench/payloadpane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// What the payload pane makes of JSON with a schema, of files of events, and of personal data.
class TestPayloadLab : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void breakingTheSchemaIsMarkedAndAllowed();
    void theTextStaysWhereItIsWhileOneTypes();
    void aKeyThatStandsTwiceIsSaid();
    void anUnknownTypeIsAllowedAndSaid();
    void theMeaningShowsWhereTheMouseRests_data();
    void theMeaningShowsWhereTheMouseRests();
    void aKeyIsCompleted();
    void aKnownValueIsCompleted();
    void aCompletionIsOneStepToUndo();
    void nothingIsOfferedBehindAString();
    void eventsOfAFileArePickedByKeys();
    void editsOfPickedEventsStay();
    void aBrokenLineLosesNothing();
    void pastedLinesAreOffered();
    void eventsAreSearched();
    void fiftyMegabytesDoNotStopTheWindow();
    void filesThatAreNoTextLoseNothing_data();
    void filesThatAreNoTextLoseNothing();
    void scrubbingShowsWhatItReplacesAndCanBeUndone();
    void scrubbingIsOfferedForWhatIsNotOfTheCatalogue();
    void scrubbingKeepsTheFormOfTheText();
    void scrubbingNeedsJson();

private:
    template <typename T>
    [[nodiscard]] T &child(const QString &name) const
    {
        T *found = m_pane->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] CodeEditor &editor() const { return child<CodeEditor>(u"payloadEditor"_s); }
    [[nodiscard]] QTableView &table() const { return child<QTableView>(u"eventFileTable"_s); }
    [[nodiscard]] QLineEdit &search() const { return child<QLineEdit>(u"eventFileSearch"_s); }
    [[nodiscard]] QString write(const QByteArray &content, const QString &name) const;
    [[nodiscard]] bool isMarked(const QByteArray &text, int indicator) const;
    void putCaretBehind(const QByteArray &text) const;
    void openEvents(const QByteArray &lines) const;
    [[nodiscard]] bool photograph(const QString &name);

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    std::unique_ptr<PayloadPane> m_pane;
};

static const QByteArray threeEvents =
    R"({"type":"payment.failed","timestamp":"2026-01-31T12:00:00Z","data":{"payload_type":"Payment","payment_id":"pay_1"}})"
    "\n"
    R"({"type":"house.sold","timestamp":"2026-01-31T12:00:01Z","data":{"house_id":"hou_2"}})"
    "\n"
    R"({"type":"refund.succeeded","timestamp":"2026-01-31T12:00:02Z","data":{"payload_type":"Refund","refund_id":"ref_3"}})"
    "\n";

void TestPayloadLab::init()
{
    m_services = std::make_unique<TestServices>();
    m_switcher = std::make_unique<ThemeSwitcher>(m_services->settings);
    m_pane = std::make_unique<PayloadPane>(m_services->events, m_services->settings);
    m_pane->setEventType(u"payment.succeeded"_s);
    m_pane->resize(720, 560);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    editor().setFocus();
}

void TestPayloadLab::cleanup()
{
    m_pane.reset();
    m_switcher.reset();
    m_services.reset();
}

QString TestPayloadLab::write(const QByteArray &content, const QString &name) const
{
    QFile file(m_services->folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

bool TestPayloadLab::isMarked(const QByteArray &text, int indicator) const
{
    return editor().SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator),
                                  static_cast<long>(editor().bytes().indexOf(text))) != 0;
}

void TestPayloadLab::putCaretBehind(const QByteArray &text) const
{
    editor().SendScintilla(QsciScintilla::SCI_GOTOPOS,
                           static_cast<unsigned long>(editor().bytes().indexOf(text) + text.size()));
}

void TestPayloadLab::openEvents(const QByteArray &lines) const
{
    m_pane->openFile(write(lines, u"events.ndjson"_s));
    QTRY_VERIFY(table().model()->rowCount() > 0);
    QVERIFY(table().isVisible());
}

bool TestPayloadLab::photograph(const QString &name)
{
    m_services->settings.setTheme(Settings::Theme::Light);
    const bool light = takeScreenshot(*m_pane, name);
    m_services->settings.setTheme(Settings::Theme::Dark);
    return takeScreenshot(*m_pane, name + u"-dark"_s) && light;
}

void TestPayloadLab::breakingTheSchemaIsMarkedAndAllowed()
{
    const QByteArray broken = m_pane->payload().replace("\"currency\": \"USD\"", "\"currency\": 84099");
    QVERIFY(broken != m_pane->payload());
    m_pane->setPayload(broken);
    QVERIFY(!m_pane->check().problem()); // it can be run
    QVERIFY(isMarked("84099", warningIndicator));
    auto &notice = child<Notice>(u"payloadSchema"_s);
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.message().contains(u"\"currency\" must be a text."_s), qPrintable(notice.message()));
    QVERIFY(notice.message().startsWith(u"Line "_s));
    QTest::mouseClick(notice.findChild<QWidget *>(u"noticeAction"_s), Qt::LeftButton);
    const auto caret = editor().SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    QCOMPARE(caret, editor().bytes().indexOf("84099"));
    emit editor().SCN_DWELLSTART(static_cast<int>(caret), 200, 150);
    const QString said = child<QLabel>(u"hoverMessage"_s).text();
    QVERIFY2(said.contains(u"must be a text"_s) && said.contains(u"currency · string"_s), qPrintable(said));
    QVERIFY(takeScreenshot(child<QWidget>(u"hoverCard"_s), u"payload-hover"_s));
    QVERIFY(photograph(u"payload-schema"_s));
    m_pane->setEventType(u"payment.succeeded"_s);
    QVERIFY(!notice.isVisible());
}

void TestPayloadLab::theTextStaysWhereItIsWhileOneTypes()
{
    const QPoint before = editor().mapTo(m_pane.get(), QPoint());
    m_pane->setPayload(m_pane->payload().replace("\"currency\": \"USD\"", "\"currency\": 84099"));
    auto &notice = child<Notice>(u"payloadSchema"_s);
    QVERIFY(notice.isVisible());
    QCOMPARE(editor().mapTo(m_pane.get(), QPoint()), before);
    putCaretBehind("84099");
    QTest::keyClicks(&editor(), u"\""_s); // no JSON for a moment
    QVERIFY(m_pane->check().problem());
    QVERIFY(notice.isVisible());
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    QVERIFY(!m_pane->check().problem());
    m_pane->setPayload("{");
    QVERIFY(!notice.isVisible());
}

void TestPayloadLab::aKeyThatStandsTwiceIsSaid()
{
    m_pane->setPayload("{\n  \"a\": 1,\n  \"a\": 2\n}");
    QVERIFY(!m_pane->check().problem());
    const QString said = child<Notice>(u"payloadSchema"_s).message();
    QVERIFY2(said.startsWith(u"Line 3, column "_s) && said.contains(u"\"a\" stands twice"_s), qPrintable(said));
    QVERIFY(m_pane->payload().contains("\"a\": 1"));
}

void TestPayloadLab::anUnknownTypeIsAllowedAndSaid()
{
    QSignalSpy edited(m_pane.get(), &PayloadPane::edited);
    m_pane->openFile(write("{\"type\": \"house.sold\", \"data\": 1.50}", u"house.json"_s));
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(m_pane->eventType(), u"house.sold"_s);
    QVERIFY(child<Notice>(u"payloadSchema"_s).message().contains(u"house.sold is not in the catalogue"_s));
    QVERIFY(!m_pane->check().problem());
    QCOMPARE(m_pane->payload(), QByteArray("{\"type\": \"house.sold\", \"data\": 1.50}"));
}

void TestPayloadLab::theMeaningShowsWhereTheMouseRests_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("said");
    QTest::newRow("of an amount's key") << QByteArray("total_amount") << u"integer, minor units of currency"_s;
    QTest::newRow("of a value") << QByteArray("\"succeeded\"") << u"Known values: "_s;
    QTest::newRow("of a field that can be null") << QByteArray("phone_number") << u"may be null"_s;
}

void TestPayloadLab::theMeaningShowsWhereTheMouseRests()
{
    QFETCH(QByteArray, place);
    QFETCH(QString, said);
    const auto position = static_cast<int>(editor().bytes().indexOf(place)) + 1;
    emit editor().SCN_DWELLSTART(position, 100, 100);
    QVERIFY(child<QWidget>(u"hoverCard"_s).isVisible());
    const QString text = child<QLabel>(u"hoverMessage"_s).text();
    QVERIFY2(text.contains(said), qPrintable(text));
}

void TestPayloadLab::aKeyIsCompleted()
{
    m_pane->setPayload("{\"data\": {\"customer\": {}}}");
    putCaretBehind("\"customer\": {");
    QTest::keyClicks(editor().viewport()->parentWidget(), u"\"cust"_s);
    QVERIFY(editor().isListActive());
    QTest::keyClick(&editor(), Qt::Key_Return);
    QCOMPARE(m_pane->payload(), QByteArray("{\"data\": {\"customer\": {\"customer_id\": }}}"));
    QTest::keyClicks(&editor(), u"1"_s);
    QCOMPARE(m_pane->payload(), QByteArray("{\"data\": {\"customer\": {\"customer_id\": 1}}}"));
}

void TestPayloadLab::aKnownValueIsCompleted()
{
    m_pane->setPayload("{\"data\": {\"status\": }}");
    putCaretBehind("\"status\": ");
    QTest::keyClick(&editor(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(editor().isListActive());
    QVERIFY(photograph(u"payload-completion"_s));
    QTest::keyClicks(&editor(), u"\"proc"_s);
    QVERIFY(editor().isListActive());
    QTest::keyClick(&editor(), Qt::Key_Return);
    QCOMPARE(m_pane->payload(), QByteArray("{\"data\": {\"status\": \"processing\"}}"));
}

void TestPayloadLab::aCompletionIsOneStepToUndo()
{
    const QByteArray before = "{\"data\": {\"currency\": \"US\"}}";
    m_pane->setPayload(before);
    putCaretBehind("\"US");
    QTest::keyClick(&editor(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(editor().isListActive());
    QTest::keyClick(&editor(), Qt::Key_Return);
    QCOMPARE(m_pane->payload(), QByteArray("{\"data\": {\"currency\": \"USD\"}}"));
    editor().undo();
    QCOMPARE(m_pane->payload(), before);
}

void TestPayloadLab::nothingIsOfferedBehindAString()
{
    m_pane->setPayload("{\"data\": {\"status}}");
    putCaretBehind("\"status");
    QTest::keyClicks(&editor(), u"\""_s);
    QVERIFY(!editor().isListActive());
}

void TestPayloadLab::eventsOfAFileArePickedByKeys()
{
    QSignalSpy edited(m_pane.get(), &PayloadPane::edited);
    openEvents(threeEvents);
    QAbstractItemModelTester tester(table().model());
    QCOMPARE(m_pane->eventType(), u"payment.failed"_s);
    QVERIFY(m_pane->payload().contains("\"payment_id\": \"pay_1\""));
    QTRY_VERIFY(search().hasFocus());
    QTest::keyClick(&search(), Qt::Key_Down);
    QCOMPARE(m_pane->eventType(), u"house.sold"_s);
    QVERIFY(child<Notice>(u"payloadSchema"_s).isVisible());
    QTest::keyClick(&search(), Qt::Key_Down);
    QVERIFY(m_pane->payload().contains("\"refund_id\": \"ref_3\""));
    QCOMPARE(child<QLabel>(u"eventFileState"_s).text(), u"3 of 3"_s);
    QVERIFY(photograph(u"payload-events"_s));
    QTest::keyClick(&search(), Qt::Key_Return);
    QVERIFY(editor().hasFocus());
    const QByteArray shown = m_pane->payload();
    QTest::mouseClick(&child<QToolButton>(u"closeEventFile"_s), Qt::LeftButton);
    QVERIFY(!table().isVisible());
    QCOMPARE(m_pane->payload(), shown);
    QVERIFY(edited.count() >= 3);
}

void TestPayloadLab::editsOfPickedEventsStay()
{
    QTest::keyClick(&editor(), Qt::Key_Space);
    const QByteArray mine = m_pane->payload();
    openEvents(threeEvents);
    editor().setFocus();
    QTest::keyClicks(&editor(), u" "_s);
    const QByteArray editedEvent = m_pane->payload();
    table().selectRow(2);
    QVERIFY(m_pane->payload() != editedEvent);
    table().selectRow(0);
    QCOMPARE(m_pane->payload(), editedEvent);
    QTest::mouseClick(&child<QToolButton>(u"closeEventFile"_s), Qt::LeftButton);
    m_pane->showPayload(u"payment.succeeded"_s, mine);
    QCOMPARE(m_pane->payload(), mine);
}

void TestPayloadLab::aBrokenLineLosesNothing()
{
    openEvents("{\"type\":\"payment.failed\"}\n{\"a\":[1,]}\n{\"type\":\"refund.failed\"}\n");
    QVERIFY(child<QLabel>(u"eventFileState"_s).text().contains(u"1 line"_s));
    table().selectRow(1);
    QCOMPARE(m_pane->payload(), QByteArray("{\"a\":[1,]}"));
    QVERIFY(m_pane->check().problem());
    QVERIFY(isMarked("]", errorIndicator));
    const QString said = table().model()->index(1, EventFileModel::IdColumn).data().toString();
    QVERIFY2(said.startsWith(u"Line 2, column 9: "_s), qPrintable(said));
    QVERIFY(photograph(u"payload-broken-line"_s));
    table().selectRow(2);
    QCOMPARE(m_pane->eventType(), u"refund.failed"_s);
}

void TestPayloadLab::pastedLinesAreOffered()
{
    QApplication::clipboard()->setText(QString::fromUtf8(threeEvents));
    editor().selectAll();
    QTest::keyClick(&editor(), Qt::Key_V, Qt::ControlModifier);
    auto &notice = child<Notice>(u"payloadLines"_s);
    QTRY_VERIFY(notice.isVisible());
    QTest::mouseClick(notice.findChild<QWidget *>(u"noticeAction"_s), Qt::LeftButton);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY(table().isVisible());
    QCOMPARE(m_pane->eventType(), u"payment.failed"_s);
    QVERIFY(!notice.isVisible());
}

void TestPayloadLab::eventsAreSearched()
{
    openEvents(threeEvents);
    QTest::keyClicks(&search(), u"REF_3"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTRY_COMPARE(m_pane->eventType(), u"refund.succeeded"_s);
    QTest::keyClick(&search(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&search(), Qt::Key_Delete);
    QTRY_COMPARE(table().model()->rowCount(), 3);
}

void TestPayloadLab::fiftyMegabytesDoNotStopTheWindow()
{
    const QByteArray line =
        R"({"type":"payment.failed","data":{"payment_id":"pay_1","note":")" + QByteArray(900, 'x') + "\"}}\n";
    const qsizetype count = 50 * 1024 * 1024 / line.size();
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceTick.restart()); });
    const QString path =
        write(line.repeated(count) + R"({"type":"refund.failed","data":{"refund_id":"last"}})", u"many.ndjson"_s);
    sinceTick.start();
    timer.start(std::chrono::milliseconds(1));
    m_pane->openFile(path);
    QTRY_VERIFY(child<QLabel>(u"eventFileState"_s).text().startsWith(u"Reading"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), count + 1, 60000);
    QTest::keyClicks(&search(), u"last"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->eventType(), u"refund.failed"_s, 60000);
    QCOMPARE(table().model()->rowCount(), 1);
    qInfo("The window's longest pause: %lld ms", longest);
}

void TestPayloadLab::filesThatAreNoTextLoseNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    const QByteArray wide("\xff\xfe{\0\"\0a\0\"\0:\0001\0}\0", 16);
    QTest::newRow("UTF-16") << wide << u"wide.json"_s << u"wide.json:1:1: This file is UTF-16"_s;
    QTest::newRow("UTF-16 without a mark") << wide.mid(2) << u"wide.json"_s << u"wide.json:1:1: This file is UTF-16"_s;
    QTest::newRow("UTF-16 lines") << wide << u"wide.ndjson"_s << u"wide.ndjson:1:1: This file is UTF-16"_s;
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("{\n  \"é\": \"\xff\"}") << u"bytes.json"_s << u"bytes.json:2:9: This file is not UTF-8"_s;
    QTest::newRow("no events") << QByteArray("\n\n") << u"none.ndjson"_s << u"There are no events"_s;
}

void TestPayloadLab::filesThatAreNoTextLoseNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, said);
    QTest::keyClick(&editor(), Qt::Key_Space);
    const QByteArray mine = m_pane->payload();
    m_pane->openFile(write(content, name));
    auto &notice = child<Notice>(u"payloadFileProblem"_s);
    QTRY_VERIFY(notice.isVisible());
    QVERIFY2(notice.message().contains(said), qPrintable(notice.message()));
    QCOMPARE(m_pane->payload(), mine);
    QVERIFY(!table().isVisible());
}

void TestPayloadLab::scrubbingShowsWhatItReplacesAndCanBeUndone()
{
    const QByteArray mine = m_pane->payload().replace("\"email\": \"", "\"email\": \"ada.lovelace@");
    QVERIFY(mine.contains("ada.lovelace@"));
    m_pane->setPayload(mine);
    auto &button = child<QToolButton>(u"scrubPayload"_s);
    QVERIFY(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(m_pane->findChild<QDialog *>(u"scrubDialog"_s));
    auto &fakes = child<QTreeWidget>(u"scrubTable"_s);
    QVERIFY(!fakes.findItems(u"/data/customer/email"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(takeScreenshot(child<QDialog>(u"scrubDialog"_s), u"scrub"_s));
    QCOMPARE(m_pane->payload(), mine); // nothing happens before it was seen
    QTest::mouseClick(&child<QPushButton>(u"scrubReplace"_s), Qt::LeftButton);
    QVERIFY(!m_pane->payload().contains("ada.lovelace@"));
    QVERIFY(!m_pane->check().problem());
    editor().undo();
    QCOMPARE(m_pane->payload(), mine);
}

void TestPayloadLab::scrubbingIsOfferedForWhatIsNotOfTheCatalogue()
{
    auto &button = child<QToolButton>(u"scrubPayload"_s);
    QVERIFY(!button.isVisible());
    const EventVariant variant = m_services->events.find(u"payment.succeeded"_s)->variants.first();
    m_pane->showPayload(u"payment.succeeded"_s, variant.payload);
    QVERIFY(!button.isVisible());
    QTest::keyClick(&editor(), Qt::Key_Space);
    QVERIFY(button.isVisible());
}

void TestPayloadLab::scrubbingKeepsTheFormOfTheText()
{
    m_pane->setPayload("{ \"b\":1.50,\"email\" : \"ada@lovelace.org\",\n\"é\":[ {\"email\":\"bob@home.net\"} ] }");
    QTest::mouseClick(&child<QToolButton>(u"scrubPayload"_s), Qt::LeftButton);
    QTRY_VERIFY(m_pane->findChild<QPushButton *>(u"scrubReplace"_s));
    QTest::mouseClick(&child<QPushButton>(u"scrubReplace"_s), Qt::LeftButton);
    const QRegularExpression form(
        u"^\\{ \"b\":1.50,\"email\" : \"[^\"]*@example.com\",\n\"é\":\\[ \\{\"email\":\"[^\"]*"
        "@example.com\"\\} \\] \\}$"_s);
    QVERIFY2(form.match(QString::fromUtf8(m_pane->payload())).hasMatch(), m_pane->payload().constData());
}

void TestPayloadLab::scrubbingNeedsJson()
{
    m_pane->setPayload("{\"email\": \"ada@lovelace.org\"");
    QTest::mouseClick(&child<QToolButton>(u"scrubPayload"_s), Qt::LeftButton);
    QVERIFY(child<Notice>(u"payloadFileProblem"_s).message().contains(u"no JSON yet"_s));
}

QTEST_MAIN(TestPayloadLab)
#include "tst_payloadlab.moc"
