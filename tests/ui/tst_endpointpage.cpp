// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/formcolumn.h"
#include "endpoints/endpointpage.h"
#include "environments/environmentssection.h"
#include "store/newendpoint.h"
#include "support/temporaryworkspace.h"
#include "ui/screenshots.h"
#include "ui/scripteddialogs.h"
#include "ui/testservices.h"
#include "ui/windowfixture.h"
#include "widgets/themeswitcher.h"
#include "workbench/workbench.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestEndpointPage : public QObject
{
    Q_OBJECT

private slots:
    void aSavedRenameMovesTheFolder()
    {
        const auto page = openPage();
        rename(*page, u"after"_s);
        page->findChild<Workbench *>()->replaceTransform(u"function handler(w) { return w; } // mine"_s);
        QVERIFY(page->save().result());
        QVERIFY(!page->isModified());
        QCOMPARE(workspace().endpointNames(), QStringList{u"after"_s});
        QVERIFY(workspace().load(u"after"_s)->transform.endsWith(u"mine"_s));
    }

    void changesOfAnotherProgramAreNotOverwritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRestored");
        QTest::newRow("by a save") << u"before"_s << false;
        QTest::newRow("by a save that renames") << u"after"_s << false;
        QTest::newRow("by a draft restored after them") << u"before"_s << true;
    }

    void changesOfAnotherProgramAreNotOverwritten()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isRestored);
        auto page = openPage();
        page->findChild<Workbench *>()->replaceTransform(u"function handler(w) { return w; } // mine"_s);
        rename(*page, name);
        changeOutside();
        if (isRestored) {
            const std::optional<Draft> draft = page->draft();
            page = openPage();
            page->restore(*draft, {});
        }
        QVERIFY(!page->save().result()); // the user cancels
        QCOMPARE(m_dialogs.asked.size(), 1);
        const QString details = m_dialogs.asked.first().details;
        QVERIFY2(details.contains(u"-   \"description\": \"theirs\""_s), qPrintable(details));
        QVERIFY2(details.contains(u"+ function handler(w) { return w; } // mine"_s), qPrintable(details));
        QVERIFY(page->isModified());
        QCOMPARE(workspace().load(u"before"_s)->description, u"theirs"_s);
    }

    void theUserMayOverwriteThem()
    {
        const auto page = openPage();
        page->findChild<Workbench *>()->replaceTransform(u"function handler(w) { return w; } // mine"_s);
        changeOutside();
        m_dialogs.answers = {Answer::Accept};
        QVERIFY(page->save().result());
        QVERIFY(!page->isModified());
        QVERIFY(workspace().load(u"before"_s)->transform.endsWith(u"mine"_s));
        QCOMPARE(workspace().load(u"before"_s)->description, QString());
    }

    void theUserMayLoadThem()
    {
        const auto page = openPage();
        page->findChild<Workbench *>()->replaceTransform(u"function handler(w) { return w; } // mine"_s);
        changeOutside();
        m_dialogs.answers = {Answer::Reject};
        QVERIFY(!page->save().result()); // what was loaded wants to be seen
        QVERIFY(!page->isModified());
        QCOMPARE(page->findChild<QLineEdit *>(u"endpointDescription"_s)->text(), u"theirs"_s);
        QCOMPARE(page->findChild<Workbench *>()->transform(), workspace().load(u"before"_s)->transform);
        QCOMPARE(workspace().load(u"before"_s)->description, u"theirs"_s);
    }

    void replacingAKeyTouchesNoFile()
    {
        Endpoint endpoint = newEndpoint(*m_services.integrations.find(u"segment"_s));
        endpoint.name = u"segment"_s;
        endpoint = workspace().add(endpoint).value();
        const SecretKey key{.endpointId = endpoint.id, .credentialId = u"writeKey"_s};
        m_services.secrets.put(key, u"an_old_write_key_of_segment"_s);
        EndpointPage page(m_services.services, m_dialogs, **m_workspace, endpoint,
                          *m_services.integrations.find(u"segment"_s));
        const auto before = filesOfTheWorkspace();
        QVERIFY(before.size() >= 2);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"value_writeKey"_s), u"a_new_write_key_of_segment"_s);
        QVERIFY(page.isModified());
        const QFuture<bool> saved = page.save();
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
        QVERIFY(!page.isModified());
        QCOMPARE(m_services.secrets.value(key), u"a_new_write_key_of_segment"_s);
        QCOMPARE(filesOfTheWorkspace(), before);
    }

    void environmentsAreAddedChosenRenamedAndRemoved()
    {
        const Integration &customerio = *m_services.integrations.find(u"customerio"_s);
        Endpoint endpoint = newEndpoint(customerio);
        endpoint.name = u"people"_s;
        endpoint = workspace().add(endpoint).value();
        EndpointPage page(m_services.services, m_dialogs, **m_workspace, endpoint, customerio);
        page.resize(1200, 900);
        page.show();
        auto &choice = named<QComboBox>(&page, u"environmentChoice"_s);
        auto &badge = named<QLabel>(&page, u"liveBadge"_s);
        QVERIFY(!choice.isVisible()); // one needs no name
        QTest::keyClicks(&named<QLineEdit>(&page, u"value_apiKey"_s), u"the_api_key_of_the_test_account"_s);

        m_dialogs.text = u"live"_s;
        named<QPushButton>(&page, u"addEnvironmentButton"_s).click();
        QTRY_COMPARE(choice.currentText(), u"live"_s);
        QVERIFY(choice.isVisible());
        QVERIFY(badge.isVisible());
        QTest::keyClicks(&named<QLineEdit>(&page, u"value_apiKey"_s), u"the_api_key_of_the_live_account"_s);
        auto &regions = named<QComboBox>(&page, u"regionBox"_s);
        regions.setFocus();
        QTest::keyClick(&regions, Qt::Key_End);
        QVERIFY(page.workbench()->transform().contains(u"//track-eu.customer.io"_s));
        takePictures(page, u"environment-live"_s);

        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_Up);
        QCOMPARE(choice.currentText(), u"test"_s);
        QVERIFY(!badge.isVisible());
        QVERIFY(!page.workbench()->transform().contains(u"//track-eu.customer.io"_s));
        QCOMPARE(named<QLineEdit>(&page, u"value_apiKey"_s).text(), u"the_api_key_of_the_test_account"_s);
        QTest::keyClick(&choice, Qt::Key_Down);
        QVERIFY(page.workbench()->transform().contains(u"//track-eu.customer.io"_s));

        const QFuture<bool> saved = page.save();
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
        const Endpoint live = workspace().load(u"people"_s).value();
        QCOMPARE(environmentNames(live), QStringList({u"test"_s, u"live"_s}));
        QCOMPARE(live.environment, u"live"_s);
        const SecretKey testKey{.endpointId = endpoint.id, .credentialId = u"apiKey"_s};
        const SecretKey liveKey{.endpointId = live.identity(), .credentialId = u"apiKey"_s};
        QCOMPARE(m_services.secrets.value(testKey), u"the_api_key_of_the_test_account"_s);
        QCOMPARE(m_services.secrets.value(liveKey), u"the_api_key_of_the_live_account"_s);
        for (const auto &[time, content] : filesOfTheWorkspace())
            QVERIFY(!content.contains("the_api_key"));

        m_dialogs.text = u"production"_s;
        named<QPushButton>(&page, u"renameEnvironmentButton"_s).click();
        QTRY_COMPARE(choice.currentText(), u"production"_s);
        const QFuture<bool> renamed = page.save();
        QTRY_VERIFY(renamed.isFinished());
        QCOMPARE(m_services.secrets.value(liveKey), u"the_api_key_of_the_live_account"_s); // hangs on no name

        m_dialogs.answers = {Answer::Accept};
        named<QPushButton>(&page, u"removeEnvironmentButton"_s).click();
        QTRY_COMPARE(choice.currentText(), u"test"_s);
        QVERIFY(!named<QPushButton>(&page, u"removeEnvironmentButton"_s).isEnabled());
        const QFuture<bool> removed = page.save();
        QTRY_VERIFY(removed.isFinished());
        QCOMPARE(environmentNames(workspace().load(u"people"_s).value()), QStringList{u"test"_s});
        QVERIFY(!m_services.secrets.contains(liveKey));
        QVERIFY(m_services.secrets.contains(testKey));
    }

    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_dialogs = {};
    }

private:
    std::unique_ptr<EndpointPage> openPage()
    {
        Endpoint endpoint = workspace().load(u"before"_s).value_or(Endpoint());
        if (endpoint.name.isEmpty())
            endpoint = addWebhook();
        return std::make_unique<EndpointPage>(m_services.services, m_dialogs, **m_workspace, endpoint,
                                              *m_services.integrations.find(u"webhook"_s));
    }

    /// Each file with the time of its last change and what it holds.
    [[nodiscard]] QMap<QString, std::tuple<QDateTime, QByteArray>> filesOfTheWorkspace() const
    {
        QMap<QString, std::tuple<QDateTime, QByteArray>> files;
        QDirIterator all(workspace().folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName(), {QFileInfo(file).lastModified(), file.readAll()});
        }
        return files;
    }

    [[nodiscard]] Endpoint addWebhook() const
    {
        Endpoint endpoint = newEndpoint(*m_services.integrations.find(u"webhook"_s));
        endpoint.name = u"before"_s;
        endpoint.url = u"https://example.com/hook"_s;
        return workspace().add(endpoint).value();
    }

    [[nodiscard]] const Workspace &workspace() const { return **m_workspace; }

    void takePictures(EndpointPage &page, const QString &name)
    {
        const ThemeSwitcher switcher(m_services.settings);
        auto &tabs = named<QTabBar>(&page, u"endpointTabs"_s);
        for (const bool isDark : {true, false}) {
            m_services.settings.setTheme(isDark ? Settings::Theme::Dark : Settings::Theme::Light);
            const QString theme = isDark ? u"dark"_s : u"light"_s;
            tabs.setCurrentIndex(0);
            QVERIFY(saveScreenshot(page, theme, name));
            tabs.setCurrentIndex(1);
            named<FormColumn>(&page, u"settingsColumn"_s).ensureWidgetVisible(page.findChild<EnvironmentsSection *>());
            QVERIFY(saveScreenshot(page, theme, name + u"-settings"));
        }
    }

    static void rename(const EndpointPage &page, const QString &name)
    {
        page.findChild<QLineEdit *>(u"endpointName"_s)->setText(name);
    }

    void changeOutside() const
    {
        Endpoint theirs = workspace().load(u"before"_s).value();
        theirs.description = u"theirs"_s;
        QVERIFY(workspace().save(theirs));
    }

    TestServices m_services;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

QTEST_MAIN(TestEndpointPage)
#include "tst_endpointpage.moc"
