// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clippedtexts.h"
#include "ui/namelesscontrols.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/themeswitcher.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// Every page and dialog of the window in each language: none cuts a text off. Leaves a picture of each.
class TestPagesFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsCutOffNamelessOrOutOfReach_data();
    void nothingIsCutOffNamelessOrOutOfReach();

private:
    void seeWelcome();
    void seeList();
    void seeEndpoint();
    void seeDialogs();
    void seeAdding();
    void seeCatalogue();
    void seeLive();
    /// Takes the picture of the window that is in front and looks for texts that are cut off.
    void see(const QString &name);
    void seeDialog(const QString &action, const QString &dialog);
    void trigger(const QString &action) const { named<QAction>(m_fixture->window.get(), action).trigger(); }
    void openAlpha() const;

    QString m_theme = qEnvironmentVariable("HOOKSMITH_TEST_THEME", u"light"_s);
    QString m_language;
    QStringList m_faults;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ThemeSwitcher> m_switcher;
};

void TestPagesFlow::init()
{
    m_faults.clear();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->settings.setTheme(m_theme == u"dark"_s ? Settings::Theme::Dark : Settings::Theme::Light);
    m_switcher = std::make_unique<ThemeSwitcher>(m_fixture->settings);
}

void TestPagesFlow::see(const QString &name)
{
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = m_fixture->window.get();
    // On a real display a window may get its size after it is shown.
    (void)QTest::qWaitFor([window] { return clippedTexts(*window).isEmpty(); });
    QVERIFY(saveScreenshot(*window, m_theme, u"pages-"_s + m_language + u'-' + name));
    for (const QString &text : clippedTexts(*window))
        m_faults.append(name + u": cut off: "_s + text);
    for (const QString &control : namelessControls(*window))
        m_faults.append(name + u": nameless: "_s + control);
    for (const QString &control : mouseOnlyControls(*window))
        m_faults.append(name + u": for the mouse only: "_s + control);
}

void TestPagesFlow::nothingIsCutOffNamelessOrOutOfReach_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << u"en"_s;
    QTest::newRow("in Korean") << u"ko"_s;
}

void TestPagesFlow::nothingIsCutOffNamelessOrOutOfReach()
{
    QFETCH(const QString, language);
    m_language = language;
    m_fixture->settings.setLanguage(language);
    m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    m_fixture->addEndpoint(u"customerio"_s, u"beta"_s);
    QVERIFY(m_fixture->show());
    seeList();
    seeEndpoint();
    seeDialogs();
    seeAdding();
    seeCatalogue();
    seeLive();
    seeWelcome();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void TestPagesFlow::seeWelcome()
{
    m_fixture->window->showWelcome();
    see(u"welcome"_s);
}

void TestPagesFlow::seeList()
{
    see(u"list"_s);
}

void TestPagesFlow::openAlpha() const
{
    auto &table = named<QTableView>(m_fixture->window.get(), u"endpointTable"_s);
    table.selectRow(0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
}

void TestPagesFlow::seeEndpoint()
{
    openAlpha();
    QTRY_VERIFY(m_fixture->window->findChild<Workbench *>());
    auto &workbench = named<Workbench>(m_fixture->window.get(), u"workbench"_s);
    workbench.replaceTransform(u"function handler(webhook) {\n"
                               "  console.log('payment', webhook.payload.data.payment_id);\n"
                               "  console.warn('no user');\n"
                               "  webhook.headers = { 'X-Source': 'dodo' };\n"
                               "  webhook.payload = { event: 'Order Completed', properties: { revenue: '12' } };\n"
                               "  return webhook;\n"
                               "}\n"_s);
    workbench.run();
    QTRY_VERIFY(workbench.lastReport());
    QVERIFY(!workbench.lastReport()->diagnostics.isEmpty());
    auto &tabs = named<QTabWidget>(m_fixture->window.get(), u"resultTabs"_s);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        see(u"endpoint-result-%1"_s.arg(tab));
    }
    auto &analysis = named<QTabWidget>(m_fixture->window.get(), u"analysisPanel"_s);
    for (int tab = 0; tab < analysis.count(); ++tab) {
        analysis.setCurrentIndex(tab);
        see(u"endpoint-analysis-%1"_s.arg(tab));
    }
    analysis.setCurrentIndex(0);
    seeDialog(u"sendTestAction"_s, u"sendDialog"_s);
    workbench.replaceTransform(u"function handler(webhook) {\n  return webhook.payload.data.missing.field;\n}\n"_s);
    workbench.run();
    QTRY_VERIFY(workbench.lastReport());
    see(u"endpoint-error"_s);
    named<QTabBar>(m_fixture->window.get(), u"endpointTabs"_s).setCurrentIndex(1);
    see(u"endpoint-settings"_s);
    m_fixture->scrollTo(u"variablesEdit"_s);
    see(u"endpoint-settings-end"_s);
}

void TestPagesFlow::seeDialog(const QString &action, const QString &dialog)
{
    trigger(action);
    QTRY_VERIFY2(m_fixture->window->findChild<QDialog *>(dialog), qPrintable(dialog));
    see(dialog);
    named<QDialog>(m_fixture->window.get(), dialog).close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestPagesFlow::seeDialogs()
{
    m_fixture->dialogs.answers = {Answer::Reject}; // leaves the edits
    trigger(u"endpointsAction"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"endpointListPage"_s));
    seeDialog(u"exportAction"_s, u"exportDialog"_s);
    seeDialog(u"deployAction"_s, u"deployDialog"_s);
    seeDialog(u"historyAction"_s, u"historyDialog"_s);
    seeDialog(u"settingsAction"_s, u"settingsDialog"_s);
    seeDialog(u"aboutAction"_s, u"aboutBox"_s);
}

void TestPagesFlow::seeAdding()
{
    trigger(u"newEndpointAction"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"addEndpointPage"_s));
    see(u"add-integrations"_s);
    m_fixture->click(u"card_customerio"_s);
    see(u"add-details"_s);
    m_fixture->scrollTo(u"templatePicker"_s);
    see(u"add-templates"_s);
    m_fixture->scrollTo(u"subscriptionTree"_s);
    see(u"add-events"_s);
    m_fixture->dialogs.answers = {Answer::Reject}; // leaves the page
}

void TestPagesFlow::seeCatalogue()
{
    trigger(u"catalogueAction"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QTabWidget *>(u"catalogueTabs"_s));
    see(u"catalogue-fields"_s);
    named<QTabWidget>(m_fixture->window.get(), u"catalogueTabs"_s).setCurrentIndex(1);
    see(u"catalogue-samples"_s);
}

void TestPagesFlow::seeLive()
{
    trigger(u"liveAction"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"livePage"_s));
    see(u"live"_s);
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestPagesFlow)
#include "tst_pagesflow.moc"
