// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointpage.h"
#include "store/newendpoint.h"
#include "support/temporaryworkspace.h"
#include "ui/scripteddialogs.h"
#include "ui/testservices.h"
#include "workbench/workbench.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QSignalSpy>
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
