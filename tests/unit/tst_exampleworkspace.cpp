// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exampleworkspace.h"
#include "store/newendpoint.h"
#include "support/results.h"

#include <QTemporaryDir>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class ExampleWorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void exampleHasTwoDisabledEndpoints();
    void exampleNeverReplacesAWorkspace();
    void newEndpointFollowsRegionAndTemplate();
    void newEndpointWithoutTemplateKeepsTheEvent();

private:
    IntegrationCatalog m_integrations = IntegrationCatalog::load();
};

void ExampleWorkspaceTest::exampleHasTwoDisabledEndpoints()
{
    const QTemporaryDir folder;
    const Result<Workspace> workspace = createExample(folder.path() + u"/example"_s, m_integrations);
    VERIFY_OK(workspace);
    QCOMPARE(workspace->endpointNames(), QStringList({u"Customer.io"_s, u"Segment"_s}));
    for (const QString &name : workspace->endpointNames()) {
        const Result<Endpoint> endpoint = workspace->load(name);
        VERIFY_OK(endpoint);
        QVERIFY(!endpoint->enabled);
        QVERIFY(endpoint->transform.contains(u"handler"_s));
        QVERIFY(!endpoint->events.isEmpty());
    }
}

void ExampleWorkspaceTest::exampleNeverReplacesAWorkspace()
{
    const QTemporaryDir folder;
    VERIFY_OK(Workspace::create(folder.path()));
    VERIFY_FAILS(createExample(folder.path(), m_integrations), Error::Kind::Conflict);
    QVERIFY(Workspace::open(folder.path())->endpointNames().isEmpty());
}

void ExampleWorkspaceTest::newEndpointFollowsRegionAndTemplate()
{
    const Integration *customerio = m_integrations.find(u"customerio"_s);
    QVERIFY(customerio);
    const TransformTemplate &last = customerio->templates.last();
    const Endpoint endpoint = newEndpoint(*customerio, u"eu"_s, last.id);
    QCOMPARE(endpoint.integration, u"customerio"_s);
    QCOMPARE(endpoint.region, u"eu"_s);
    QCOMPARE(endpoint.url, customerio->region(u"eu"_s).url);
    QCOMPARE(endpoint.events, last.events);
    QCOMPARE(endpoint.transform, customerio->sourceFor(last, u"eu"_s));
    QCOMPARE(endpoint.credentials.size(), customerio->credentials.size());
    QVERIFY(endpoint.name.isEmpty());
}

void ExampleWorkspaceTest::newEndpointWithoutTemplateKeepsTheEvent()
{
    Integration integration = *m_integrations.find(u"webhook"_s);
    integration.templates.clear();
    const Endpoint endpoint = newEndpoint(integration);
    QVERIFY(endpoint.transform.contains(u"return webhook"_s));
    QCOMPARE(endpoint.events, integration.events);
}

QTEST_GUILESS_MAIN(ExampleWorkspaceTest)
#include "tst_exampleworkspace.moc"
