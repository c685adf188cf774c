// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/eventtreemodel.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/themeswitcher.h"
#include "workbench/workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// The whole flow in the real window, with keys and clicks, from an empty workspace to the files of an endpoint.
/// HOOKSMITH_TEST_THEME chooses the theme of the screenshots, QT_SCALE_FACTOR their scale.
class TestAddEndpointFlow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void createsAnEndpoint_data();
    void createsAnEndpoint();
    void keepsInputWhenGoingBack();
    void asksBeforeItReplacesEditedCode();
    void choosesTheEnvironmentWithoutAKeychain();
    void createsNothingWhereTheKeychainRefuses();

private:
    void startAdding();
    void chooseIntegration(const QString &id);
    void type(const QString &name, const QString &text);
    void enterCredentials(const QStringList &values);
    void typeIntoTransform(const QString &text);
    void screenshot(const QString &name);
    [[nodiscard]] bool canGoOn() const
    {
        return named<QPushButton>(m_fixture->window.get(), u"nextButton"_s).isEnabled();
    }
    [[nodiscard]] QString reason() const { return named<QLabel>(m_fixture->window.get(), u"nextReason"_s).text(); }
    [[nodiscard]] Workbench &workbench() const { return named<Workbench>(m_fixture->window.get(), u"workbench"_s); }
    [[nodiscard]] QByteArray read(const QString &relativePath) const;

    QString m_theme = qEnvironmentVariable("HOOKSMITH_TEST_THEME", u"light"_s);
    QString m_prefix;
    std::unique_ptr<Settings> m_themeSettings;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    QTemporaryDir m_settingsFolder;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAddEndpointFlow::initTestCase()
{
    m_themeSettings = std::make_unique<Settings>(m_settingsFolder.filePath(u"theme.ini"_s));
    m_themeSettings->setTheme(m_theme == u"dark"_s ? Settings::Theme::Dark : Settings::Theme::Light);
    m_switcher = std::make_unique<ThemeSwitcher>(*m_themeSettings);
}

void TestAddEndpointFlow::startAdding()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    screenshot(u"1-no-endpoints"_s);
    m_fixture->click(u"firstEndpointButton"_s);
    screenshot(u"2-integrations"_s);
    QVERIFY(!canGoOn());
    QCOMPARE(reason(), u"Choose an integration."_s);
}

void TestAddEndpointFlow::screenshot(const QString &name)
{
    QVERIFY(saveScreenshot(*m_fixture->window, m_theme, m_prefix + name));
}

void TestAddEndpointFlow::chooseIntegration(const QString &id)
{
    // From the first card with the arrow keys, as somebody without a mouse would.
    const QString wanted = u"card_"_s + id;
    for (int steps = 0; QApplication::focusWidget() && QApplication::focusWidget()->objectName() != wanted; ++steps) {
        QVERIFY2(steps < 10, qPrintable(QApplication::focusWidget()->objectName()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"endpointName"_s));
}

void TestAddEndpointFlow::type(const QString &name, const QString &text)
{
    auto &edit = named<QLineEdit>(m_fixture->window.get(), name);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

void TestAddEndpointFlow::enterCredentials(const QStringList &values)
{
    const QStringList fields = values.size() == 1 ? QStringList{u"writeKey"_s} : QStringList{u"siteId"_s, u"apiKey"_s};
    for (qsizetype i = 0; i < fields.size(); ++i)
        type(u"value_"_s + fields[i], values[i]);
}

void TestAddEndpointFlow::typeIntoTransform(const QString &text)
{
    auto &editor = named<QWidget>(m_fixture->window.get(), u"transformEditor"_s);
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(&editor, text);
    QTest::keyClick(&editor, Qt::Key_Return);
}

QByteArray TestAddEndpointFlow::read(const QString &relativePath) const
{
    QFile file(m_fixture->workspaceFolder() + u'/' + relativePath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAddEndpointFlow::createsAnEndpoint_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QStringList>("wrong");
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<QString>("template_");
    QTest::addColumn<QString>("host");

    QTest::newRow("Segment with a write key, in Europe")
        << u"segment"_s << QStringList{u"two words"_s} << QStringList{u"wk0Secret1Secret2Secret3Secret4x"_s}
        << u"track_subscriptions"_s << u"events.eu1.segmentapis.com"_s;
    QTest::newRow("Customer.io with a site ID and an API key, in Europe")
        << u"customerio"_s << QStringList{u"a b"_s, u"c d"_s}
        << QStringList{u"51te1d51te1d51te1d51"_s, u"ap1keyap1keyap1keyap"_s} << u"track_subscriptions"_s
        << u"track-eu.customer.io"_s;
}

void TestAddEndpointFlow::createsAnEndpoint()
{
    QFETCH(const QString, integration);
    QFETCH(const QStringList, wrong);
    QFETCH(const QStringList, secrets);
    QFETCH(const QString, template_);
    QFETCH(const QString, host);
    m_prefix = integration + u'-';

    startAdding();
    chooseIntegration(integration);
    screenshot(u"3-details"_s);
    QVERIFY(!canGoOn());
    type(u"endpointName"_s, u"a/b"_s);
    QVERIFY(!named<QLabel>(m_fixture->window.get(), u"endpointNameNote"_s).text().isEmpty());
    type(u"endpointName"_s, integration + u"-eu"_s);
    enterCredentials(wrong);
    QVERIFY(!canGoOn());
    QVERIFY(!reason().isEmpty());
    m_fixture->scrollTo(u"credentialsForm"_s);
    screenshot(u"4-wrong-credentials"_s);
    enterCredentials(secrets);
    QVERIFY2(canGoOn(), qPrintable(reason()));

    m_fixture->click(u"startFrom_"_s + template_);
    auto &region = named<QComboBox>(m_fixture->window.get(), u"regionBox"_s);
    region.setFocus();
    QTest::keyClick(&region, Qt::Key_Down);
    QVERIFY(named<QLineEdit>(m_fixture->window.get(), u"urlEdit"_s).text().contains(host));
    type(u"subscriptionSearch"_s, u"renew"_s);
    m_fixture->scrollTo(u"subscriptionTree"_s);
    screenshot(u"5-events"_s);
    named<QLineEdit>(m_fixture->window.get(), u"subscriptionSearch"_s).clear();

    m_fixture->click(u"nextButton"_s);
    QTRY_VERIFY(workbench().isVisible());
    QVERIFY(workbench().transform().contains(host));
    typeIntoTransform(u"// of my own"_s);
    QVERIFY(workbench().transform().startsWith(u"// of my own\n"_s));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(workbench().lastReport().has_value());
    QCOMPARE(workbench().lastReport()->outcome, Outcome::Request);
    QVERIFY(workbench().lastReport()->request->url.contains(host));
    screenshot(u"6-transformation"_s);

    QCOMPARE(named<QPushButton>(m_fixture->window.get(), u"nextButton"_s).text(), u"&Create"_s);
    m_fixture->click(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"createdPage"_s));
    screenshot(u"7-created"_s);

    const QString folder = u"endpoints/%1-eu/"_s.arg(integration);
    const Result<Endpoint> endpoint = Workspace::open(m_fixture->workspaceFolder())->load(integration + u"-eu"_s);
    QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error().describe()));
    QCOMPARE(endpoint->integration, integration);
    QCOMPARE(endpoint->region, u"eu"_s);
    QVERIFY(endpoint->url.contains(host));
    QVERIFY(endpoint->events.contains(u"subscription.renewed"_s));
    QVERIFY(!endpoint->events.contains(u"payment.succeeded"_s));
    QVERIFY(read(folder + u"transform.js"_s).startsWith("// of my own\n"));
    QVERIFY(read(folder + u"endpoint.json"_s).contains(endpoint->id.toUtf8()));
    QCOMPARE(m_fixture->secrets.count(), secrets.size());
    for (const QString &secret : secrets)
        QCOMPARE(m_fixture->filesWith(secret.toUtf8()), QStringList());
    QVERIFY(!m_fixture->drafts.find(m_fixture->workspaceFolder(), {}));

    m_fixture->click(u"doneButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"endpointTable"_s));
    screenshot(u"8-endpoints"_s);
}

void TestAddEndpointFlow::keepsInputWhenGoingBack()
{
    m_prefix = u"back-"_s;
    startAdding();
    chooseIntegration(u"segment"_s);
    type(u"endpointName"_s, u"kept"_s);
    enterCredentials({u"wk0Secret1Secret2Secret3Secret4x"_s});
    m_fixture->click(u"nextButton"_s);
    typeIntoTransform(u"// mine"_s);
    const QString mine = workbench().transform();
    m_fixture->click(u"backButton"_s);
    QCOMPARE(named<QLineEdit>(m_fixture->window.get(), u"endpointName"_s).text(), u"kept"_s);
    QCOMPARE(named<QLineEdit>(m_fixture->window.get(), u"value_writeKey"_s).text(),
             u"wk0Secret1Secret2Secret3Secret4x"_s);
    m_fixture->click(u"nextButton"_s);
    QCOMPARE(workbench().transform(), mine);
    m_fixture->click(u"backButton"_s);

    // A look at another integration and back.
    m_fixture->click(u"integrationDropdown"_s);
    m_fixture->click(u"card_customerio"_s);
    QCOMPARE(named<QLineEdit>(m_fixture->window.get(), u"endpointName"_s).text(), u"kept"_s);
    m_fixture->click(u"integrationDropdown"_s);
    m_fixture->click(u"card_segment"_s);
    QCOMPARE(named<QLineEdit>(m_fixture->window.get(), u"value_writeKey"_s).text(),
             u"wk0Secret1Secret2Secret3Secret4x"_s);
    m_fixture->click(u"nextButton"_s);
    QCOMPARE(workbench().transform(), mine);
}

void TestAddEndpointFlow::asksBeforeItReplacesEditedCode()
{
    m_prefix = u"template-"_s;
    startAdding();
    chooseIntegration(u"segment"_s);
    type(u"endpointName"_s, u"asked"_s);
    enterCredentials({u"wk0Secret1Secret2Secret3Secret4x"_s});
    m_fixture->click(u"nextButton"_s);
    typeIntoTransform(u"// mine"_s);
    const QString mine = workbench().transform();
    m_fixture->click(u"backButton"_s);
    m_fixture->click(u"startFrom_identify_customer"_s);
    m_fixture->dialogs.answers = {Answer::Reject};
    m_fixture->click(u"nextButton"_s);
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    QCOMPARE(workbench().transform(), mine);

    m_fixture->click(u"backButton"_s);
    m_fixture->click(u"startFrom_track_subscriptions"_s);
    m_fixture->dialogs.answers = {Answer::Accept};
    m_fixture->click(u"nextButton"_s);
    QTRY_VERIFY(workbench().transform() != mine);
}

void TestAddEndpointFlow::choosesTheEnvironmentWithoutAKeychain()
{
    m_prefix = u"environment-"_s;
    startAdding();
    m_fixture->secrets.setMood(FakeSecretStore::Mood::Unavailable);
    chooseIntegration(u"segment"_s);
    type(u"endpointName"_s, u"from-environment"_s);
    QTRY_VERIFY(named<QWidget>(m_fixture->window.get(), u"keychainNote"_s).isVisible());
    QVERIFY(!named<QWidget>(m_fixture->window.get(), u"value_writeKey"_s).isVisible());
    type(u"variable_writeKey"_s, u"1NVALID"_s);
    QVERIFY(!canGoOn());
    type(u"variable_writeKey"_s, u"MY_WRITE_KEY"_s);
    m_fixture->scrollTo(u"credentialsForm"_s);
    screenshot(u"details"_s);
    m_fixture->click(u"nextButton"_s);
    m_fixture->click(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"createdPage"_s));
    const Result<Endpoint> endpoint = Workspace::open(m_fixture->workspaceFolder())->load(u"from-environment"_s);
    const CredentialSource expected{.kind = CredentialSource::Kind::Environment, .variable = u"MY_WRITE_KEY"_s};
    QCOMPARE(endpoint->credentials.value(u"writeKey"_s), expected);
}

void TestAddEndpointFlow::createsNothingWhereTheKeychainRefuses()
{
    m_prefix = u"refused-"_s;
    startAdding();
    chooseIntegration(u"segment"_s);
    type(u"endpointName"_s, u"refused"_s);
    enterCredentials({u"wk0Secret1Secret2Secret3Secret4x"_s});
    m_fixture->click(u"nextButton"_s);
    m_fixture->secrets.setMood(FakeSecretStore::Mood::Refusing);
    m_fixture->click(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"messageBar"_s));
    screenshot(u"message"_s);
    QVERIFY(m_fixture->openOrCreate()->endpointNames().isEmpty());
    QVERIFY(canGoOn()); // nothing is lost, and it can be tried again
    m_fixture->secrets.setMood(FakeSecretStore::Mood::Working);
    m_fixture->click(u"nextButton"_s); // from the credentials, which it went back to
    m_fixture->click(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"createdPage"_s));
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestAddEndpointFlow)
#include "tst_addendpointflow.moc"
