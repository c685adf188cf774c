// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploymentmemory.h"
#include "deploying/deploydialog.h"
#include "deploying/reviewview.h"
#include "model/environments.h"
#include "support/fakeapi.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/themeswitcher.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// Endpoints are deployed from the window to fakes of both APIs.
class TestDeployDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createsAnEndpointAtSvix();
    void nothingIsChangedBeforeTheReview();
    void typedTokenIsKeptInTheKeychainAndNowhereElse();
    void tokenOfOneServerIsNotOfferedToAnother();
    void wrongTokenIsToldAndNotKept();
    void codeToPasteIsShownForDodo();
    void dodoIsEnabledOnlyOnceTheUserHasPasted();
    void liveModeNeedsTheNameTyped();
    void takesTheirsFieldByField();
    void zeroTakesTheRateLimitAway();
    void theCodeIsComparedLineByLine();
    void eachEnvironmentIsDeployedToItsOwnPlace();
    void failureSaysWhatStands();
    void cancellingTakesBackWhatWasDone();
    void editsAreSavedBeforeTheyAreDeployed();
    void listTellsDriftOnRequestUntilTheNextEdit();
    void deploymentsOfTheCommandLineAreListed();
    void eachEnvironmentIsCheckedWhereItIsDeployed();

private:
    void open();
    void reopen();
    void chooseDodo();
    void chooseSvix(const QString &token = u"token"_s);
    void next() { QTest::mouseClick(&named<QPushButton>(m_dialog, u"nextButton"_s), Qt::LeftButton); }
    void review();
    void deployAll();
    void waitForTheEnd() { QTRY_VERIFY(named<QWidget>(m_dialog, u"deployOutcome"_s).isVisible()); }
    [[nodiscard]] QString text(const QString &name) const { return named<QLabel>(m_dialog, name).text(); }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] Endpoint stored() const { return m_fixture->openOrCreate()->load(u"alpha"_s).value(); }
    [[nodiscard]] QString badge() const;
    void see(const QString &name);

    std::unique_ptr<FakeSvix> m_svix;
    std::unique_ptr<FakeDodo> m_dodo;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    QString m_theme = qEnvironmentVariable("HOOKSMITH_TEST_THEME", u"light"_s);
    DeployDialog *m_dialog = nullptr;
};

void TestDeployDialog::init()
{
    m_svix = std::make_unique<FakeSvix>();
    m_dodo = std::make_unique<FakeDodo>();
    m_fixture.reset();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->settings.setTheme(m_theme == u"dark"_s ? Settings::Theme::Dark : Settings::Theme::Light);
    m_fixture->settings.setLanguage(qEnvironmentVariable("HOOKSMITH_TEST_LANGUAGE", u"en"_s));
    m_switcher = std::make_unique<ThemeSwitcher>(m_fixture->settings);
    const Endpoint alpha = m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    m_fixture->secrets.put({.endpointId = alpha.id, .credentialId = u"writeKey"_s}, u"segment-write-key"_s);
    QVERIFY(m_fixture->show());
    open();
}

void TestDeployDialog::open()
{
    named<QAction>(m_fixture->window.get(), u"deployAction"_s).trigger();
    QTRY_VERIFY(m_fixture->window->findChild<DeployDialog *>());
    m_dialog = m_fixture->window->findChild<DeployDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestDeployDialog::reopen()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open();
}

void TestDeployDialog::chooseDodo()
{
    auto &target = named<QComboBox>(m_dialog, u"deployTargetBox"_s);
    target.setCurrentIndex(target.findData(u"dodo"_s));
    QTest::keyClicks(&named<QLineEdit>(m_dialog, u"deployUrlEdit"_s), m_dodo->url());
    QTest::keyClicks(&named<QLineEdit>(m_dialog, u"value_apiToken"_s), u"token"_s);
}

void TestDeployDialog::see(const QString &name)
{
    QVERIFY(saveScreenshot(*m_dialog, m_theme + m_fixture->settings.language(), u"deploy-"_s + name));
}

void TestDeployDialog::chooseSvix(const QString &token)
{
    auto &url = named<QLineEdit>(m_dialog, u"deployUrlEdit"_s);
    auto &target = named<QComboBox>(m_dialog, u"deployTargetBox"_s);
    target.setCurrentIndex(target.findData(u"svix"_s));
    url.clear();
    QTest::keyClicks(&url, m_svix->url());
    QTest::keyClicks(&named<QLineEdit>(m_dialog, u"value_apiToken"_s), token);
}

void TestDeployDialog::review()
{
    next();
    QTRY_VERIFY2(named<QWidget>(m_dialog, u"reviewView"_s).isVisible(), qPrintable(text(u"deployState"_s)));
}

void TestDeployDialog::deployAll()
{
    review();
    next();
    waitForTheEnd();
}

QString TestDeployDialog::outcome() const
{
    QString all;
    for (const QLabel *label : named<QWidget>(m_dialog, u"deployOutcome"_s).findChildren<QLabel *>())
        all += label->text();
    return all;
}

QString TestDeployDialog::badge() const
{
    const auto &table = named<QTableView>(m_fixture->window.get(), u"endpointTable"_s);
    return table.model()->index(0, table.model()->columnCount() - 1).data().toString();
}

void TestDeployDialog::createsAnEndpointAtSvix()
{
    QCOMPARE(badge(), QString());
    chooseSvix();
    see(u"target"_s);
    review();
    see(u"review-new"_s);
    next();
    waitForTheEnd();
    see(u"done"_s);
    QVERIFY2(outcome().contains(u"ep_1"), qPrintable(outcome()));
    QCOMPARE(m_svix->endpoints.size(), 1);
    QCOMPARE(m_svix->endpoints.first()[u"transformation"][u"code"].toString(), stored().transform);
    QVERIFY(m_svix->endpoints.first()[u"headers"][u"Authorization"].toString().startsWith(u"Basic "));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(badge(), u"As here"_s);
}

void TestDeployDialog::nothingIsChangedBeforeTheReview()
{
    chooseSvix();
    review();
    QCOMPARE(text(u"reviewHeading"_s), u"alpha is not there yet"_s);
    QVERIFY(named<QListWidget>(m_dialog, u"reviewSteps"_s).count() >= 5);
    const auto &table = named<QTableWidget>(m_dialog, u"differenceTable"_s);
    QVERIFY(table.isVisible());
    QMap<QString, QString> shown;
    for (int row = 0; row < table.rowCount(); ++row)
        shown.insert(table.item(row, 0)->text(), table.item(row, 1)->text());
    QCOMPARE(shown.value(u"URL"_s), stored().url);
    QCOMPARE(shown.value(u"Header Authorization"_s), u"(hidden)"_s);
    QVERIFY(shown.value(u"Events"_s).contains(u"payment.succeeded"));
    const auto &code = named<QPlainTextEdit>(m_dialog, u"codeDifference"_s);
    QVERIFY(code.isVisible());
    QVERIFY(code.toPlainText().contains(u'+' + stored().transform.section(u'\n', 0, 0)));
    for (const QString &call : m_svix->calls())
        QVERIFY2(call.startsWith(u"GET "), qPrintable(call));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_svix->endpoints.isEmpty());
}

void TestDeployDialog::typedTokenIsKeptInTheKeychainAndNowhereElse()
{
    m_svix->setToken("testsk_a-token-of-mine");
    chooseSvix(u"testsk_a-token-of-mine"_s);
    QCOMPARE(named<QLineEdit>(m_dialog, u"value_apiToken"_s).echoMode(), QLineEdit::Password);
    deployAll();
    QCOMPARE(m_fixture->secrets.value(tokenKey(*Deployer::findTarget(u"svix"_s), m_svix->url(), false)),
             u"testsk_a-token-of-mine"_s);
    QCOMPARE(m_fixture->filesWith("testsk_a-token-of-mine"), QStringList());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open(); // the place and the token are remembered
    QCOMPARE(named<QLineEdit>(m_dialog, u"deployUrlEdit"_s).text(), m_svix->url());
    review();
    QCOMPARE(text(u"reviewHeading"_s), u"alpha is there what it is here"_s);
}

void TestDeployDialog::tokenOfOneServerIsNotOfferedToAnother()
{
    chooseSvix();
    deployAll();
    reopen();
    FakeSvix another;
    auto &url = named<QLineEdit>(m_dialog, u"deployUrlEdit"_s);
    url.clear();
    QTest::keyClicks(&url, another.url());
    auto &nextButton = named<QPushButton>(m_dialog, u"nextButton"_s);
    QTRY_VERIFY(!nextButton.isEnabled()); // it wants a token of its own
    QCOMPARE(another.calls(), QStringList());
    url.clear();
    QTest::keyClicks(&url, m_svix->url());
    QTRY_VERIFY(nextButton.isEnabled());
    review();
}

void TestDeployDialog::wrongTokenIsToldAndNotKept()
{
    chooseSvix(u"another"_s);
    next();
    QTRY_VERIFY2(text(u"deployState"_s).contains(u"401"), qPrintable(text(u"deployState"_s)));
    QVERIFY(!m_fixture->secrets.contains(tokenKey(*Deployer::findTarget(u"svix"_s), m_svix->url(), false)));
    QVERIFY(m_svix->endpoints.isEmpty());
}

void TestDeployDialog::codeToPasteIsShownForDodo()
{
    auto &target = named<QComboBox>(m_dialog, u"deployTargetBox"_s);
    target.setCurrentIndex(target.findData(u"dodo"_s));
    see(u"target-dodo"_s);
    QTest::keyClicks(&named<QLineEdit>(m_dialog, u"deployUrlEdit"_s), m_dodo->url());
    QTest::keyClicks(&named<QLineEdit>(m_dialog, u"value_apiToken"_s), u"token"_s);
    deployAll();
    see(u"done-dodo"_s);
    QVERIFY(text(u"deployRemainder"_s).contains(u"Transformations"));
    QCOMPARE(named<QPlainTextEdit>(m_dialog, u"deployCode"_s).toPlainText(), stored().transform);
    QTest::mouseClick(&named<QPushButton>(m_dialog, u"copyCodeButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), stored().transform);
    const QString hash = m_dodo->endpoints.first()[u"metadata"][u"hooksmith_code"].toString();
    QVERIFY(text(u"deployHash"_s).contains(hash.left(12)));
}

void TestDeployDialog::dodoIsEnabledOnlyOnceTheUserHasPasted()
{
    chooseDodo();
    deployAll();
    QVERIFY2(!outcome().contains(u"Everything"), qPrintable(outcome()));
    QCOMPARE(text(u"deployHeading"_s), u"One step is left to you"_s);
    reopen();
    review();
    see(u"review-dodo-pasted"_s);
    QVERIFY(!named<QPushButton>(m_dialog, u"nextButton"_s).isVisible()); // nothing is to be done before that
    QTest::keyClick(&named<QCheckBox>(m_dialog, u"codePastedBox"_s), Qt::Key_Space);
    next();
    waitForTheEnd();
    QVERIFY2(outcome().contains(u"Everything"), qPrintable(outcome()));
    QVERIFY(!m_dodo->endpoints.first()[u"disabled"].toBool());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(badge(), u"As here"_s);
}

void TestDeployDialog::liveModeNeedsTheNameTyped()
{
    Endpoint endpoint = stored();
    DeployReview live{.target = Deployer::findTarget(u"dodo"_s),
                      .subject = {},
                      .remote = {},
                      .differences = {},
                      .token = {},
                      .baseUrl = u"https://live.dodopayments.com"_s,
                      .isLive = true};
    live.subject.endpoint = endpoint;
    live.differences = differences(live.subject, live.remote);
    ReviewView view;
    view.show(live);
    view.QWidget::show();
    QVERIFY(!view.isConfirmed());
    auto &name = named<QLineEdit>(&view, u"liveNameEdit"_s);
    QVERIFY(name.isVisible());
    QTest::keyClicks(&name, u"alph"_s);
    QVERIFY(!view.isConfirmed());
    QTest::keyClicks(&name, u"a"_s);
    QVERIFY(view.isConfirmed());
}

void TestDeployDialog::takesTheirsFieldByField()
{
    chooseSvix();
    deployAll();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_svix->endpoints.first().set(u"url"_s, u"https://example.com/theirs"_s);
    m_svix->endpoints.first().set(u"description"_s, u"theirs"_s);
    open();
    review();
    see(u"review-differs"_s);
    QCOMPARE(named<QTableWidget>(m_dialog, u"differenceTable"_s).rowCount(), 2);
    auto &side = named<QComboBox>(m_dialog, u"side_url"_s);
    side.setFocus();
    QTest::keyClick(&side, Qt::Key_Down); // Theirs
    next();
    waitForTheEnd();
    QCOMPARE(stored().url, u"https://example.com/theirs"_s);
    QCOMPARE(stored().description, QString());
    QCOMPARE(m_svix->endpoints.first()[u"url"].toString(), u"https://example.com/theirs"_s);
    QCOMPARE(m_svix->endpoints.first()[u"description"].toString(), QString());
    QCOMPARE(badge(), u"As here"_s);
}

void TestDeployDialog::zeroTakesTheRateLimitAway()
{
    chooseSvix();
    QTest::keyClicks(&named<QLineEdit>(m_dialog, u"deployRateLimitEdit"_s), u"5"_s);
    deployAll();
    QCOMPARE(m_svix->endpoints.first()[u"throttleRate"].toInt(), 5);
    reopen();
    auto &limit = named<QLineEdit>(m_dialog, u"deployRateLimitEdit"_s);
    QCOMPARE(limit.text(), u"5"_s);
    limit.selectAll();
    QTest::keyClicks(&limit, u"0"_s);
    deployAll();
    QCOMPARE(m_svix->endpoints.first()[u"throttleRate"].toInt(), 0);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(badge(), u"As here"_s);
}

void TestDeployDialog::theCodeIsComparedLineByLine()
{
    chooseSvix();
    deployAll();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    JsonValue transformation = m_svix->endpoints.first()[u"transformation"];
    QString code = transformation[u"code"].toString();
    const QString ours = code.section(u'\n', 1, 1);
    code.replace(ours, u"  const theirs = 1;"_s);
    transformation.set(u"code"_s, code);
    m_svix->endpoints.first().set(u"transformation"_s, transformation);
    open();
    review();
    const auto &difference = named<QPlainTextEdit>(m_dialog, u"codeDifference"_s);
    QVERIFY(difference.isVisible());
    const QStringList lines = difference.toPlainText().split(u'\n');
    QVERIFY2(lines.contains(u"-  const theirs = 1;"_s), qPrintable(difference.toPlainText()));
    QVERIFY2(lines.contains(u'+' + ours), qPrintable(difference.toPlainText()));
    QVERIFY(!difference.extraSelections().isEmpty());
    for (const Settings::Theme theme : {Settings::Theme::Dark, Settings::Theme::Light}) {
        m_fixture->settings.setTheme(theme);
        QVERIFY(saveScreenshot(*m_dialog, theme == Settings::Theme::Dark ? u"dark"_s : u"light"_s, u"deploy-code"_s));
    }
}

void TestDeployDialog::eachEnvironmentIsDeployedToItsOwnPlace()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const Endpoint alpha = stored();
    const Environment live = nextEnvironment(alpha, u"live"_s, true);
    m_fixture->secrets.put({.endpointId = live.id, .credentialId = u"writeKey"_s}, u"live-write-key"_s);
    QVERIFY(m_fixture->openOrCreate()->save(withEnvironment(alpha, live)));
    open();
    chooseSvix();
    QCOMPARE(named<QComboBox>(m_dialog, u"environmentChoice"_s).currentText(), u"test"_s);
    deployAll();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open();
    auto &choice = named<QComboBox>(m_dialog, u"environmentChoice"_s);
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
    QVERIFY(named<QLabel>(m_dialog, u"liveBadge"_s).isVisible());
    chooseSvix();
    review();
    see(u"live-environment"_s);
    QVERIFY(!named<QPushButton>(m_dialog, u"nextButton"_s).isEnabled()); // before the name is typed
    QTest::keyClicks(&named<QLineEdit>(m_dialog, u"liveNameEdit"_s), u"alpha"_s);
    next();
    waitForTheEnd();
    QCOMPARE(m_svix->endpoints.size(), 2);
    QStringList keys;
    for (const JsonValue &each : m_svix->endpoints)
        keys.append(each[u"headers"][u"Authorization"].toString());
    QVERIFY(keys.contains(u"Basic " + QString::fromLatin1(QByteArray("live-write-key:").toBase64())));
    QVERIFY(keys.contains(u"Basic " + QString::fromLatin1(QByteArray("segment-write-key:").toBase64())));
    QCOMPARE(stored().environment, u"test"_s); // looking at another changes nothing here
}

void TestDeployDialog::failureSaysWhatStands()
{
    chooseSvix();
    review();
    m_svix->setTrouble({.kind = FakeApi::Trouble::Kind::Status, .at = 4, .times = 3, .status = 422});
    next();
    waitForTheEnd();
    see(u"failed"_s);
    QVERIFY2(outcome().contains(u"422"), qPrintable(outcome()));
    QVERIFY2(outcome().contains(u"stands, or may stand: Set the headers; Create the endpoint"), qPrintable(outcome()));
    QVERIFY(m_svix->endpoints.isEmpty());
}

void TestDeployDialog::cancellingTakesBackWhatWasDone()
{
    chooseSvix();
    review();
    // The fifth call meets a busy server and is tried again later; meanwhile the user cancels.
    m_svix->setTrouble({.kind = FakeApi::Trouble::Kind::LostBefore, .at = 4, .times = 1});
    next();
    QTRY_VERIFY(m_svix->calls().size() >= 6);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible()); // until everything is taken back
    QTRY_VERIFY(outcome().contains(u"Cancelled"));
    QVERIFY(m_svix->endpoints.isEmpty());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestDeployDialog::editsAreSavedBeforeTheyAreDeployed()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto &table = named<QTableView>(m_fixture->window.get(), u"endpointTable"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->findChild<Workbench *>());
    named<Workbench>(m_fixture->window.get(), u"workbench"_s)
        .replaceTransform(u"function handler(webhook) { return webhook; } // edited"_s);
    m_fixture->click(u"deployButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<DeployDialog *>());
    m_dialog = m_fixture->window->findChild<DeployDialog *>();
    QVERIFY(stored().transform.endsWith(u"// edited"));
    chooseSvix();
    deployAll();
    QVERIFY(m_svix->endpoints.first()[u"transformation"][u"code"].toString().endsWith(u"// edited"));
}

void TestDeployDialog::listTellsDriftOnRequestUntilTheNextEdit()
{
    auto &check = named<QAction>(m_fixture->window.get(), u"checkDeploymentAction"_s);
    QVERIFY(!check.isEnabled()); // it is deployed nowhere
    chooseSvix();
    deployAll();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(badge(), u"As here"_s);
    m_svix->endpoints.first().set(u"disabled"_s, true);
    m_svix->forgetCalls();
    QVERIFY(check.isEnabled());
    named<QAction>(m_fixture->window.get(), u"reloadAction"_s).trigger();
    QCOMPARE(badge(), u"As here"_s);
    QCOMPARE(m_svix->calls(), QStringList()); // nobody asked
    check.trigger();
    QTRY_COMPARE(badge(), u"Differs in 1 field"_s);
    QVERIFY(saveScreenshot(*m_fixture->window, m_theme + m_fixture->settings.language(), u"deploy-list"_s));
    Endpoint edited = stored();
    edited.description = u"edited"_s;
    QVERIFY(m_fixture->openOrCreate()->save(edited));
    named<QAction>(m_fixture->window.get(), u"reloadAction"_s).trigger();
    QCOMPARE(badge(), u"Not checked"_s);
}

void TestDeployDialog::deploymentsOfTheCommandLineAreListed()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(badge(), QString());
    const QString other = m_fixture->root.filePath(u"other.ini"_s);
    {
        DeploymentMemory memory(other); // under its own name, since one process shares what it has read of a file
        memory.remember(stored().identity(), DeployChoice{.url = m_svix->url(), .token = {}});
        memory.remember(stored(), {});
    }
    QFile::remove(m_fixture->settings.file());
    QVERIFY(QFile::rename(other, m_fixture->settings.file()));
    named<QAction>(m_fixture->window.get(), u"reloadAction"_s).trigger();
    QCOMPARE(badge(), u"As here"_s);
    QVERIFY(named<QAction>(m_fixture->window.get(), u"checkDeploymentAction"_s).isEnabled());
}

void TestDeployDialog::eachEnvironmentIsCheckedWhereItIsDeployed()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Endpoint alpha = stored();
    const Environment live = nextEnvironment(alpha, u"live"_s, false);
    m_fixture->secrets.put({.endpointId = live.id, .credentialId = u"writeKey"_s}, u"live-write-key"_s);
    alpha = inEnvironment(withEnvironment(alpha, live), u"live"_s, nullptr).value();
    QVERIFY(m_fixture->openOrCreate()->save(alpha));
    named<QAction>(m_fixture->window.get(), u"reloadAction"_s).trigger();
    open();
    chooseSvix();
    deployAll();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    auto &check = named<QAction>(m_fixture->window.get(), u"checkDeploymentAction"_s);
    QVERIFY(check.isEnabled());
    m_svix->endpoints.first().set(u"disabled"_s, true);
    check.trigger();
    QTRY_COMPARE(badge(), u"Differs in 1 field"_s);
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestDeployDialog)
#include "tst_deploydialog.moc"
