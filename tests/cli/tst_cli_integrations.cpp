// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestCliIntegrations : public QObject
{
    Q_OBJECT

private slots:
    void listsAll();
    void showsOneInFull();
    void showsOneAsJson();
    void findsTheUsersOwn();
    void unknownIntegrationIsAnError();

private:
    const CommandLineHome m_home;
};

void TestCliIntegrations::listsAll()
{
    const ProgramRun run = m_home.run({u"integrations"_qs});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, "");
    for (const QByteArray id : {"customerio", "segment", "webhook"})
        QVERIFY2(QByteArray('\n' + run.out).contains(QByteArray('\n' + id + "  ")), id.constData());
}

void TestCliIntegrations::showsOneInFull()
{
    const ProgramRun run = m_home.run({u"integrations"_qs, u"customerio"_qs});
    QCOMPARE(run.status, 0);
    for (const QByteArray text :
         {"Customer.io", "siteId", "apiKey", "track.customer.io", "track-eu.customer.io", "track_payments"})
        QVERIFY2(run.out.contains(text), text.constData());
}

void TestCliIntegrations::showsOneAsJson()
{
    const ProgramRun run = m_home.run({u"integrations"_qs, u"segment"_qs, u"--format"_qs, u"json"_qs});
    const Result<JsonValue> json = parseJson(run.out);
    VERIFY_OK(json);
    QCOMPARE((*json)[u"id"].toString(), u"segment"_qs);
    QCOMPARE(json->at(u"/credentials/0/id")->toString(), u"writeKey"_qs);
    QCOMPARE(json->at(u"/regions/0/hosts")->toStringList(), QStringList{u"api.segment.io"_qs});

    const ProgramRun list = m_home.run({u"integrations"_qs, u"--format"_qs, u"json"_qs});
    const Result<JsonValue> all = parseJson(list.out);
    VERIFY_OK(all);
    QVERIFY(std::ranges::find(all->array(), *json) != all->array().end());
}

void TestCliIntegrations::findsTheUsersOwn()
{
    const CommandLineHome home;
    home.addLocalIntegration(u"127.0.0.1"_qs, u"http://127.0.0.1/"_qs);
    home.write(u".local/share/hooksmith/integrations/broken/integration.json"_qs, "{}");
    const ProgramRun run = home.run({u"integrations"_qs});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("local "), run.out.constData());
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.startsWith("hooksmith: warning: ") && run.err.contains("broken/integration.json"),
             run.err.constData());
}

void TestCliIntegrations::unknownIntegrationIsAnError()
{
    const ProgramRun run = m_home.run({u"integrations"_qs, u"mixpanel"_qs});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QVERIFY2(run.err.contains("\"mixpanel\"") && run.err.contains("segment"), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliIntegrations)
#include "tst_cli_integrations.moc"
