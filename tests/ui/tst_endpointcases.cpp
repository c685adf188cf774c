// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/addendpointpage.h"
#include "addendpoint/transformstep.h"
#include "cases/caserun.h"
#include "editor/codeeditor.h"
#include "editor/indicators.h"
#include "endpoints/endpointpage.h"
#include "fuzz/fuzzpanel.h"
#include "screenshot.h"
#include "store/newendpoint.h"
#include "support/temporaryworkspace.h"
#include "ui/scripteddialogs.h"
#include "ui/testservices.h"
#include "widgets/themeswitcher.h"
#include "workbench/payloadpane.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace hooksmith;
using namespace Qt::StringLiterals;

constexpr int patience = 60'000; // milliseconds: the sandbox, the checks of all events and others share the machine

/// Cases of an endpoint in its page: kept, run after edits, compared, accepted, deleted.
class TestEndpointCases : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePayloadIsKeptWithItsResult();
    void aNamedCaseOutlivesThePage();
    void whatIsKeptIsWhatTheCommandLineReads();
    void personalDataIsOfferedToBeReplaced_data();
    void personalDataIsOfferedToBeReplaced();
    void nothingIsKeptWhereTheUserCancels();
    void aPayloadOfNoTypeIsRefused();
    void anEditShowsWhatItChanges();
    void anErrorIsNoChange();
    void theNewResultIsAccepted();
    void allNewResultsAreAcceptedAtOnce();
    void aCaseOpensAsThePayload();
    void deletingIsAskedFirst_data();
    void deletingIsAskedFirst();
    void aFindingOfTheFuzzingIsKept();
    void casesChangedOnDiskAreSeen();
    void typingIsNotDisturbed();
    void aBrokenCaseFileIsSaid();
    void aNewEndpointSaysWhenCasesCanBeKept();

private:
    template <typename T>
    [[nodiscard]] T &child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] const Workspace &workspace() const { return **m_workspace; }
    [[nodiscard]] Workbench &workbench() const { return *m_page->workbench(); }
    [[nodiscard]] QTreeWidget &table() const { return child<QTreeWidget>(u"casesTable"_s); }
    [[nodiscard]] QTabWidget &panel() const { return child<QTabWidget>(u"analysisPanel"_s); }
    [[nodiscard]] QString state(int row) const { return table().model()->index(row, 0).data().toString(); }
    [[nodiscard]] QString tabTitle() const;
    void showCases() const;
    void click(const QString &action) const;
    void keep(const QString &name);
    void edit(const QString &source) const;
    [[nodiscard]] bool photograph(const QString &name);

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<EndpointPage> m_page;
};

static const QString tracking = uR"(function handler(webhook) {
  const payment = webhook.payload.data;
  webhook.payload = { event: "Paid", userId: payment.customer.customer_id, at: new Date().toISOString(),
                      properties: { amount: payment.total_amount, currency: payment.currency, old: true } };
  return webhook;
}
)"_s;

void TestEndpointCases::init()
{
    m_services = std::make_unique<TestServices>();
    m_switcher = std::make_unique<ThemeSwitcher>(m_services->settings);
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_dialogs = {};
    qputenv("XDG_DATA_HOME", m_services->folder.filePath(u"data"_s).toUtf8()); // where the trash is
    Endpoint endpoint = newEndpoint(*m_services->integrations.find(u"webhook"_s));
    endpoint.name = u"alpha"_s;
    endpoint.url = u"https://example.com/hook"_s;
    endpoint.transform = tracking;
    endpoint.events = QStringList{u"payment.succeeded"_s, u"payment.failed"_s};
    endpoint = workspace().add(endpoint).value();
    m_page = std::make_unique<EndpointPage>(m_services->services, m_dialogs, workspace(), endpoint,
                                            *m_services->integrations.find(u"webhook"_s));
    m_page->resize(1280, 860);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().lastReport(), patience);
}

void TestEndpointCases::cleanup()
{
    m_page.reset();
    m_switcher.reset();
    m_workspace.reset();
    m_services.reset();
}

QString TestEndpointCases::tabTitle() const
{
    for (int i = 0; i < panel().count(); ++i) {
        if (panel().widget(i)->objectName() == u"casesPanel")
            return panel().tabText(i);
    }
    return {};
}

void TestEndpointCases::showCases() const
{
    panel().setCurrentWidget(&child<QWidget>(u"casesPanel"_s));
}

void TestEndpointCases::click(const QString &action) const
{
    showCases();
    QAction &triggered = child<QAction>(action);
    QWidget *button = nullptr;
    for (QToolBar *bar : m_page->findChildren<QToolBar *>()) {
        if (QWidget *candidate = bar->widgetForAction(&triggered))
            button = candidate;
    }
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestEndpointCases::keep(const QString &name)
{
    m_dialogs.text = name;
    const qsizetype before = workspace().cases(u"alpha"_s)->size();
    QTest::mouseClick(&child<QToolButton>(u"keepCase"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(workspace().cases(u"alpha"_s)->size(), before + 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(table().topLevelItemCount(), before + 1, patience);
}

void TestEndpointCases::edit(const QString &source) const
{
    workbench().replaceTransform(source);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().lastReport(), patience);
}

bool TestEndpointCases::photograph(const QString &name)
{
    m_services->settings.setTheme(Settings::Theme::Light);
    const bool light = takeScreenshot(*m_page, name);
    m_services->settings.setTheme(Settings::Theme::Dark);
    return takeScreenshot(*m_page, name + u"-dark"_s) && light;
}

void TestEndpointCases::thePayloadIsKeptWithItsResult()
{
    QSignalSpy noted(m_page.get(), &Page::note);
    keep(u"paid"_s);
    const EndpointCase kept = workspace().cases(u"alpha"_s)->first();
    QCOMPARE(kept.name, u"paid"_s);
    QCOMPARE(kept.eventType, u"payment.succeeded"_s);
    QCOMPARE(kept.payload, workbench().payload());
    QCOMPARE(kept.expected[u"outcome"].toString(), u"request"_s);
    const JsonValue payload = parseJson(kept.payload).value();
    const QString at = kept.expected[u"request"][u"body"][u"at"].toString();
    QCOMPARE(QDateTime::fromString(at, Qt::ISODateWithMs),
             QDateTime::fromString(payload[u"timestamp"].toString(), Qt::ISODateWithMs)); // the clock stands still
    QCOMPARE(state(0), u"Passes"_s);
    QCOMPARE(noted.count(), 1);
    QVERIFY(m_dialogs.asked.isEmpty()); // a sample is nobody's data
}

void TestEndpointCases::aNamedCaseOutlivesThePage()
{
    m_dialogs.text = u"fast"_s;
    QTest::mouseClick(&child<QToolButton>(u"keepCase"_s), Qt::LeftButton);
    m_page.reset(); // before the result is known
    const QList<EndpointCase> cases = workspace().cases(u"alpha"_s).value();
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases[0].name, u"fast"_s);
    QCOMPARE(cases[0].eventType, u"payment.succeeded"_s);
}

void TestEndpointCases::whatIsKeptIsWhatTheCommandLineReads()
{
    keep(u"paid"_s);
    QProcess test;
    test.start(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith"),
               {u"test"_s, u"alpha"_s, u"--workspace"_s, workspace().folder()});
    QVERIFY(test.waitForFinished(60'000));
    const QByteArray said = test.readAll() + test.readAllStandardError();
    QVERIFY2(test.exitCode() == 0 && said.contains("1 passed, 0 failed, 0 new"), said.constData());
}

void TestEndpointCases::personalDataIsOfferedToBeReplaced_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("by fakes") << Answer::Accept << false;
    QTest::newRow("not") << Answer::Reject << true;
}

void TestEndpointCases::personalDataIsOfferedToBeReplaced()
{
    QFETCH(Answer, answer);
    workbench().setPayload(workbench().payload().replace("\"email\": \"", "\"email\": \"ada.lovelace."));
    m_dialogs.answers = {answer};
    keep(u"mine"_s);
    QCOMPARE(m_dialogs.asked.size(), 1);
    QVERIFY(m_dialogs.asked.first().details.contains(u"/data/customer/email: ada.lovelace."_s));
    QTEST(workspace().cases(u"alpha"_s)->first().payload.contains("ada.lovelace."), "isKept");
    QCOMPARE(state(0), u"Passes"_s); // what is expected is the result of what was kept
}

void TestEndpointCases::nothingIsKeptWhereTheUserCancels()
{
    workbench().setPayload(workbench().payload().replace("\"email\": \"", "\"email\": \"ada.lovelace."));
    m_dialogs.text = u"mine"_s;
    m_dialogs.answers = {Answer::Cancel};
    QTest::mouseClick(&child<QToolButton>(u"keepCase"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_dialogs.asked.size(), 1, patience);
    QVERIFY(m_dialogs.problems.isEmpty()); // no name was asked for
    QVERIFY(workspace().cases(u"alpha"_s)->isEmpty());
}

void TestEndpointCases::aPayloadOfNoTypeIsRefused()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    emit workbench().caseRequested({}, "{}"); // such a file could not be read again
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_dialogs.problems.isEmpty());
    QVERIFY(workspace().cases(u"alpha"_s)->isEmpty());
}

void TestEndpointCases::anEditShowsWhatItChanges()
{
    keep(u"paid"_s);
    edit(QString(tracking).replace(u"\"Paid\""_s, u"\"Bought\", plan: \"pro\""_s).replace(u", old: true"_s, u""_s));
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Changed"_s, patience);
    QCOMPARE(tabTitle(), u"Cases (1)"_s);
    showCases();
    QCOMPARE(child<QLabel>(u"caseSummary"_s).text(), u"1 changed · 1 added · 1 removed"_s);
    const auto isMarked = [](CodeEditor &editor, const QByteArray &text, int marker) {
        const auto position = editor.bytes().indexOf(text);
        const auto line = editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, static_cast<long>(position));
        return position >= 0 && (editor.markersAtLine(static_cast<int>(line)) & (1U << marker)) != 0;
    };
    auto &expected = child<CodeEditor>(u"expectedEditor"_s);
    auto &actual = child<CodeEditor>(u"actualEditor"_s);
    QVERIFY(isMarked(expected, "\"Paid\"", changedLineMarker));
    QVERIFY(isMarked(actual, "\"Bought\"", changedLineMarker));
    QVERIFY(isMarked(actual, "\"plan\"", addedLineMarker));
    QVERIFY(isMarked(expected, "\"old\"", removedLineMarker));
    QVERIFY(!isMarked(actual, "\"userId\"", changedLineMarker));
    const auto shownAt = [](CodeEditor &editor, const QByteArray &text) {
        const auto position = static_cast<long>(editor.bytes().indexOf(text));
        return editor.SendScintilla(QsciScintilla::SCI_VISIBLEFROMDOCLINE,
                                    editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, position));
    };
    for (const char *alike : {"\"userId\"", "\"headers\"", "\"diagnostics\""})
        QVERIFY2(shownAt(expected, alike) == shownAt(actual, alike), alike); // side by side
    QVERIFY(photograph(u"cases"_s));
    edit(tracking);
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Passes"_s, patience);
    QCOMPARE(tabTitle(), u"Cases"_s);
}

void TestEndpointCases::anErrorIsNoChange()
{
    keep(u"paid"_s);
    edit(u"function handler(webhook) {\n  return missing;\n}\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Fails"_s, patience);
    QCOMPARE(tabTitle(), u"Cases (1)"_s);
}

void TestEndpointCases::theNewResultIsAccepted()
{
    keep(u"paid"_s);
    edit(QString(tracking).replace(u"Paid"_s, u"Bought"_s));
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Changed"_s, patience);
    click(u"updateCaseAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Passes"_s, patience);
    QCOMPARE(workspace().cases(u"alpha"_s)->first().expected[u"request"][u"body"][u"event"].toString(), u"Bought"_s);
    QVERIFY(!child<QAction>(u"updateCaseAction"_s).isEnabled());
}

void TestEndpointCases::allNewResultsAreAcceptedAtOnce()
{
    keep(u"one"_s);
    keep(u"two"_s);
    edit(QString(tracking).replace(u"Paid"_s, u"Bought"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tabTitle(), u"Cases (2)"_s, patience);
    click(u"updateAllCasesAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tabTitle(), u"Cases"_s, patience);
}

void TestEndpointCases::aCaseOpensAsThePayload()
{
    keep(u"paid"_s);
    const QByteArray kept = workspace().cases(u"alpha"_s)->first().payload;
    workbench().setEventType(u"payment.failed"_s);
    click(u"openCaseAction"_s);
    QCOMPARE(workbench().eventType(), u"payment.succeeded"_s);
    QCOMPARE(workbench().payload(), kept);
}

void TestEndpointCases::deletingIsAskedFirst_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<qsizetype>("left");
    QTest::newRow("and done") << Answer::Accept << qsizetype(0);
    QTest::newRow("and not done") << Answer::Cancel << qsizetype(1);
}

void TestEndpointCases::deletingIsAskedFirst()
{
    QFETCH(Answer, answer);
    QFETCH(qsizetype, left);
    keep(u"paid"_s);
    m_dialogs.answers = {answer};
    click(u"deleteCaseAction"_s);
    QCOMPARE(m_dialogs.asked.size(), 1);
    QVERIFY(m_dialogs.asked.first().destructive);
    QCOMPARE(workspace().cases(u"alpha"_s)->size(), left);
    QTRY_COMPARE_WITH_TIMEOUT(table().topLevelItemCount(), static_cast<int>(left), patience);
}

void TestEndpointCases::aFindingOfTheFuzzingIsKept()
{
    edit(QString(tracking).replace(u"payment.customer.customer_id"_s, u"payment.customer.name.toUpperCase()"_s));
    panel().setCurrentWidget(&child<QWidget>(u"fuzzPanel"_s));
    child<QSpinBox>(u"fuzzRuns"_s).setValue(100);
    QTest::mouseClick(&child<QPushButton>(u"fuzzStart"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"fuzzKeep"_s).isEnabled(), patience);
    m_dialogs.text = u"no-name"_s;
    m_dialogs.answers = {Answer::Reject};
    QTest::mouseClick(&child<QPushButton>(u"fuzzKeep"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(workspace().cases(u"alpha"_s)->size(), 1, patience);
    // The case is kept at once, its result when it is known.
    const auto outcome = [this] {
        return workspace().cases(u"alpha"_s)->first().expected[u"outcome"].toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"error"_s, patience);
}

void TestEndpointCases::casesChangedOnDiskAreSeen()
{
    keep(u"paid"_s);
    EndpointCase other = workspace().cases(u"alpha"_s)->first();
    other.name = u"theirs"_s;
    QVERIFY(workspace().saveCase(u"alpha"_s, other));
    edit(tracking + u"// more\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table().topLevelItemCount(), 2, patience);
}

void TestEndpointCases::typingIsNotDisturbed()
{
    keep(u"paid"_s);
    auto &editor = child<CodeEditor>(u"transformEditor"_s);
    editor.setFocus();
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(std::chrono::milliseconds(5));
    for (int i = 0; i < 30; ++i) {
        const int before = ticks;
        QTest::keyClick(&editor, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(ticks > before, patience);
    }
    QVERIFY(editor.hasFocus());
    QVERIFY(editor.content().startsWith(QString(30, u' ')));
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Passes"_s, patience);
}

void TestEndpointCases::aBrokenCaseFileIsSaid()
{
    keep(u"paid"_s);
    QFile file(workspace().endpointFolder(u"alpha"_s) + u"/cases/broken.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": 1,\n]") > 0);
    file.close();
    QSignalSpy failed(m_page.get(), &Page::failed);
    edit(tracking + u"// more\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    const Error said = failed.first().first().value<Error>();
    QVERIFY2(said.file.endsWith(u"broken.json"_s) && said.line == 2, qPrintable(said.describe()));
}

void TestEndpointCases::aNewEndpointSaysWhenCasesCanBeKept()
{
    AddEndpointPage page(m_services->services, m_dialogs, workspace());
    QSignalSpy failed(&page, &Page::failed);
    page.findChild<Workbench *>()->requestCase();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"Create"_s));
    QVERIFY(m_dialogs.asked.isEmpty());
}

QTEST_MAIN(TestEndpointCases)
#include "tst_endpointcases.moc"
