// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointpage.h"
#include "store/newendpoint.h"
#include "support/temporaryworkspace.h"
#include "ui/testservices.h"
#include "workbench/workbench.h"

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
        const QSignalSpy failures(page.get(), &Page::failed);
        QVERIFY(!page->save().result());
        QCOMPARE(failures.count(), 1);
        QCOMPARE(failures.first().first().value<Error>().kind, Error::Kind::Conflict);
        QVERIFY(page->isModified());
        QCOMPARE(workspace().load(u"before"_s)->description, u"theirs"_s);
    }

    void init() { m_workspace = std::make_unique<TemporaryWorkspace>(); }

private:
    std::unique_ptr<EndpointPage> openPage()
    {
        Endpoint endpoint = workspace().load(u"before"_s).value_or(Endpoint());
        if (endpoint.name.isEmpty())
            endpoint = addWebhook();
        return std::make_unique<EndpointPage>(m_services.services, **m_workspace, endpoint,
                                              *m_services.integrations.find(u"webhook"_s));
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
    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

QTEST_MAIN(TestEndpointPage)
#include "tst_endpointpage.moc"
