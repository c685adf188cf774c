// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deliveryhistory.h"
#include "store/workspace.h"
#include "support/commandline.h"
#include "support/fakeapi.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// Test and live of one endpoint, from the command line.
class TestCliEnvironments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createAddsAnEnvironment();
    void createRefuses_data();
    void createRefuses();
    void sendTakesTheCredentialsAndVariablesOfTheChosenOne_data();
    void sendTakesTheCredentialsAndVariablesOfTheChosenOne();
    void anUnknownOneIsRefusedEverywhere_data();
    void anUnknownOneIsRefusedEverywhere();
    void runAndCheckFollowTheRegion();
    void replayTakesTheVariablesOfTheChosenOne_data();
    void replayTakesTheVariablesOfTheChosenOne();
    void testRunsTheCasesInTheChosenOne();
    void fuzzRunsInTheChosenOne();
    void aLiveOneIsDeployedOnRequestOnly();
    void eachIsDeployedToAnEndpointOfItsOwn();
    void takingTheirsLeavesTheCurrentOneCurrent();
    void anExportIsImportedWithAllOfThem();

private:
    [[nodiscard]] ProgramRun run(const QStringList &arguments) const
    {
        return m_home->run(arguments + QStringList{u"--workspace"_s, u"shop"_s});
    }
    [[nodiscard]] ProgramRun create(const QString &name, const QString &variable, const QStringList &more) const
    {
        return run(QStringList{u"create"_s, u"--integration"_s, u"local"_s, u"--name"_s, name, u"--credential"_s,
                               u"key="_s + variable} +
                   more);
    }
    [[nodiscard]] Endpoint stored() const { return Workspace::open(m_home->path(u"shop"_s))->load(u"hook"_s).value(); }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<CommandLineHome> m_home;
};

void TestCliEnvironments::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_home = std::make_unique<CommandLineHome>();
    m_home->setVariable(u"TEST_KEY"_s, u"key_of_test"_s);
    m_home->setVariable(u"LIVE_KEY"_s, u"key_of_live"_s);
    m_home->addLocalIntegration(u"127.0.0.1:%1"_s.arg(m_server->port()), m_server->url(u"/track"_s));
    QCOMPARE(
        create(u"hook"_s, u"TEST_KEY"_s, {u"--environment"_s, u"test"_s, u"--variable"_s, u"TEAM=testers"_s}).status,
        0);
    const ProgramRun added = create(u"hook"_s, u"LIVE_KEY"_s, {u"--environment"_s, u"live"_s, u"--live"_s});
    QVERIFY2(added.status == 0 && added.out.startsWith("Added the environment live"), added.err.constData());
    m_home->write(u"shop/endpoints/hook/transform.js"_s,
                  "function handler(w) { w.payload = { team: w.env.TEAM || 'none' }; return w; }\n");
}

void TestCliEnvironments::createAddsAnEnvironment()
{
    const Endpoint endpoint = stored();
    QCOMPARE(endpoint.environment, u"test"_s);
    QCOMPARE(endpoint.credentials[u"key"_s].variable, u"TEST_KEY"_s);
    QCOMPARE(endpoint.otherEnvironments.size(), 1);
    QVERIFY(endpoint.otherEnvironments.first().isLive);
    QCOMPARE(endpoint.otherEnvironments.first().credentials[u"key"_s].variable, u"LIVE_KEY"_s);
    for (const QString &file : m_home->files())
        QVERIFY(!m_home->read(file).contains("key_of_"));
}

void TestCliEnvironments::createRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("an environment that is there")
        << QStringList{u"--environment"_s, u"LIVE"_s} << QByteArray("already");
    QTest::newRow("an endpoint that is there, without an environment") << QStringList() << QByteArray("hook");
    QTest::newRow("live without an environment") << QStringList{u"--live"_s} << QByteArray("--environment");
    QTest::newRow("a name with a slash") << QStringList{u"--environment"_s, u"eu/live"_s}
                                         << QByteArray("--environment eu/live: The name must not contain \"/\"");
    QTest::newRow("a name that cannot be seen")
        << QStringList{u"--environment"_s, u"a\tb"_s} << QByteArray("cannot be seen");
}

void TestCliEnvironments::createRefuses()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, words);
    const QByteArray before = m_home->read(u"shop/endpoints/hook/endpoint.json"_s);
    const ProgramRun refused = create(u"hook"_s, u"TEST_KEY"_s, options);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(words), refused.err.constData());
    QCOMPARE(m_home->read(u"shop/endpoints/hook/endpoint.json"_s), before);
}

void TestCliEnvironments::sendTakesTheCredentialsAndVariablesOfTheChosenOne_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("the current one") << QStringList() << QByteArray("key_of_test:")
                                     << QByteArray(R"({"team":"testers"})") << QByteArray("environment test");
    QTest::newRow("another") << QStringList{u"--environment"_s, u"live"_s} << QByteArray("key_of_live:")
                             << QByteArray(R"({"team":"none"})") << QByteArray("environment live");
}

void TestCliEnvironments::sendTakesTheCredentialsAndVariablesOfTheChosenOne()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, said);
    const ProgramRun sent = run(QStringList{u"send"_s, u"hook"_s, u"--event"_s, u"payment.succeeded"_s} + options +
                                QStringList{u"--format"_s, u"json"_s});
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().header("Authorization"), "Basic " + key.toBase64());
    QCOMPARE(m_server->requests().first().body, body);
    QVERIFY2(sent.err.contains(said), sent.err.constData());
    QCOMPARE(parseJson(sent.out).value_or(JsonValue())[u"environment"].toString(), options.value(1, u"test"_s));
    QVERIFY(!sent.err.contains("key_of_") && !sent.out.contains("key_of_"));
    const auto history = DeliveryHistory::open(m_home->historyPath());
    QVERIFY(history);
    QCOMPARE((*history)->latest(1)->first().environment, options.value(1, u"test"_s));
}

void TestCliEnvironments::anUnknownOneIsRefusedEverywhere_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("send") << QStringList{u"send"_s, u"hook"_s, u"--event"_s, u"payment.succeeded"_s};
    QTest::newRow("run") << QStringList{u"run"_s, u"--endpoint"_s, u"hook"_s, u"--event"_s, u"payment.succeeded"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"hook"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s, u"hook"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"hook"_s, u"--format"_s, u"curl"_s};
    QTest::newRow("deploy") << QStringList{u"deploy"_s, u"hook"_s, u"--target"_s, u"svix"_s};
    QTest::newRow("fuzz") << QStringList{u"fuzz"_s, u"hook"_s};
    QTest::newRow("test") << QStringList{u"test"_s, u"hook"_s};
    QTest::newRow("replay") << QStringList{u"replay"_s, u"--endpoint"_s, u"hook"_s, u"--events"_s, u"-"_s};
    QTest::newRow("listen") << QStringList{u"listen"_s, u"--endpoint"_s, u"hook"_s};
}

void TestCliEnvironments::anUnknownOneIsRefusedEverywhere()
{
    QFETCH(const QStringList, command);
    const ProgramRun refused = run(command + QStringList{u"--environment"_s, u"staging"_s});
    QCOMPARE(refused.status, 2);
    QCOMPARE(refused.out, "");
    QVERIFY2(refused.err.contains("there are: test, live"), refused.err.constData());
}

void TestCliEnvironments::runAndCheckFollowTheRegion()
{
    const QStringList common{u"create"_s, u"--integration"_s, u"customerio"_s,      u"--name"_s,
                             u"people"_s, u"--credential"_s,  u"siteId=TEST_KEY"_s, u"--environment"_s};
    QCOMPARE(run(common + QStringList{u"test"_s}).status, 0);
    QCOMPARE(run(common + QStringList{u"live"_s, u"--live"_s, u"--region"_s, u"eu"_s}).status, 0);
    const QStringList running{u"run"_s, u"--endpoint"_s, u"people"_s, u"--event"_s, u"payment.succeeded"_s};
    QVERIFY(run(running).out.contains("https://track.customer.io/"));
    QVERIFY(run(running + QStringList{u"--environment"_s, u"live"_s}).out.contains("https://track-eu.customer.io/"));
    const ProgramRun checked = run({u"check"_s, u"people"_s, u"--environment"_s, u"live"_s});
    QVERIFY2(checked.status == 0, checked.out.constData()); // hosts of the wrong region would be errors
    const ProgramRun fixing = run({u"check"_s, u"people"_s, u"--environment"_s, u"live"_s, u"--fix"_s});
    QCOMPARE(fixing.status, 2);
}

void TestCliEnvironments::replayTakesTheVariablesOfTheChosenOne_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("team");
    QTest::newRow("the current one") << QStringList() << QByteArray("testers");
    QTest::newRow("another") << QStringList{u"--environment"_s, u"live"_s} << QByteArray("none");
}

void TestCliEnvironments::replayTakesTheVariablesOfTheChosenOne()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, team);
    m_home->write(u"events.ndjson"_s, "{\"type\":\"payment.succeeded\"}\n");
    const ProgramRun replayed =
        run(QStringList{u"replay"_s, u"--endpoint"_s, u"hook"_s, u"--events"_s, u"events.ndjson"_s} + options);
    QVERIFY2(replayed.status == 0, replayed.err.constData());
    QCOMPARE(toCompactJson(parseJson(replayed.out).value_or(JsonValue())[u"request"][u"body"]),
             "{\"team\":\"" + team + "\"}");
}

void TestCliEnvironments::testRunsTheCasesInTheChosenOne()
{
    m_home->write(u"shop/endpoints/hook/cases/one.json"_s,
                  R"({"format":1,"eventType":"payment.succeeded","payload":{"type":"payment.succeeded"}})");
    QCOMPARE(run({u"test"_s, u"hook"_s, u"--update"_s}).status, 0);
    QCOMPARE(run({u"test"_s, u"hook"_s}).status, 0);
    const ProgramRun live = run({u"test"_s, u"hook"_s, u"--environment"_s, u"live"_s});
    QCOMPARE(live.status, 1);
    QVERIFY2(live.out.contains("none"), live.out.constData());
    const ProgramRun keeping = run({u"test"_s, u"hook"_s, u"--environment"_s, u"live"_s, u"--update"_s});
    QCOMPARE(keeping.status, 2);
    QVERIFY2(keeping.err.contains("--environment"), keeping.err.constData());
}

void TestCliEnvironments::fuzzRunsInTheChosenOne()
{
    m_home->write(u"shop/endpoints/hook/transform.js"_s,
                  "function handler(w) { w.payload = { team: w.env.TEAM.length }; return w; }\n");
    const QStringList fuzzing{u"fuzz"_s, u"hook"_s, u"--event"_s, u"payment.succeeded"_s, u"--runs"_s, u"5"_s};
    QCOMPARE(run(fuzzing).status, 0);
    const ProgramRun live = run(fuzzing + QStringList{u"--environment"_s, u"live"_s});
    QCOMPARE(live.status, 1);
    QVERIFY2(live.out.contains("TypeError"), live.out.constData());
}

void TestCliEnvironments::aLiveOneIsDeployedOnRequestOnly()
{
    FakeSvix svix;
    m_home->setVariable(u"TOKEN"_s, u"token"_s);
    const QStringList deploying{u"deploy"_s, u"hook"_s,        u"--target"_s, u"svix"_s,          u"--url"_s,
                                svix.url(),  u"--token-env"_s, u"TOKEN"_s,    u"--environment"_s, u"live"_s};
    const ProgramRun refused = run(deploying);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("live is live"), refused.err.constData());
    const ProgramRun deployed = run(deploying + QStringList{u"--live"_s});
    QVERIFY2(deployed.status == 0, deployed.err.constData());
    QVERIFY2(deployed.out.contains("Environment: live"), deployed.out.constData());
}

void TestCliEnvironments::eachIsDeployedToAnEndpointOfItsOwn()
{
    FakeSvix svix;
    m_home->setVariable(u"TOKEN"_s, u"token"_s);
    const QStringList deploying{u"deploy"_s, u"hook"_s,  u"--target"_s,    u"svix"_s,
                                u"--url"_s,  svix.url(), u"--token-env"_s, u"TOKEN"_s};
    QCOMPARE(run(deploying).status, 0);
    QCOMPARE(run(deploying + QStringList{u"--environment"_s, u"live"_s, u"--live"_s}).status, 0);
    QCOMPARE(svix.endpoints.size(), 2);
    for (const QStringList &options :
         {QStringList{u"--check"_s}, QStringList{u"--check"_s, u"--environment"_s, u"live"_s}}) {
        const ProgramRun checked = run(deploying + options);
        QVERIFY2(checked.status == 0, checked.out.constData());
    }
}

void TestCliEnvironments::takingTheirsLeavesTheCurrentOneCurrent()
{
    FakeSvix svix;
    m_home->setVariable(u"TOKEN"_s, u"token"_s);
    const QStringList deploying{u"deploy"_s, u"hook"_s,        u"--target"_s, u"svix"_s,          u"--url"_s,
                                svix.url(),  u"--token-env"_s, u"TOKEN"_s,    u"--environment"_s, u"live"_s};
    QCOMPARE(run(deploying + QStringList{u"--live"_s}).status, 0);
    Endpoint changed = stored();
    changed.otherEnvironments.first().variables = {{u"TEAM"_s, u"mine"_s}};
    VERIFY_OK(Workspace::open(m_home->path(u"shop"_s))->save(changed));
    QCOMPARE(run(deploying + QStringList{u"--check"_s}).status, 1);
    const ProgramRun taken = run(deploying + QStringList{u"--take-theirs"_s});
    QVERIFY2(taken.status == 0, taken.err.constData());
    QCOMPARE(stored().environment, u"test"_s);
    QVERIFY(stored().otherEnvironments.first().variables.isEmpty());
    QCOMPARE(stored().variables[u"TEAM"_s], u"testers"_s);
}

void TestCliEnvironments::anExportIsImportedWithAllOfThem()
{
    QCOMPARE(run({u"export"_s, u"hook"_s, u"--format"_s, u"hooksmith"_s, u"--out"_s, u"hook.json"_s}).status, 0);
    const Endpoint first = stored();
    const QByteArray exported = m_home->read(u"hook.json"_s);
    QVERIFY(!exported.contains(first.id.toUtf8()) && !exported.contains(first.otherEnvironments.first().id.toUtf8()));
    const ProgramRun imported = run({u"import"_s, u"hook.json"_s, u"--name"_s, u"second"_s});
    QVERIFY2(imported.status == 0, imported.err.constData());
    const Endpoint second = Workspace::open(m_home->path(u"shop"_s))->load(u"second"_s).value();
    QCOMPARE(second.environment, u"test"_s);
    QCOMPARE(second.otherEnvironments.first().name, u"live"_s);
    QCOMPARE(second.otherEnvironments.first().credentials[u"key"_s].variable, u"LIVE_KEY"_s);
    const QSet<QString> ids{first.identity(), first.otherEnvironments.first().id, second.identity(),
                            second.otherEnvironments.first().id};
    QCOMPARE(ids.size(), 4); // nothing of the copy hangs on what the first's hangs on
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliEnvironments)
#include "tst_cli_environments.moc"
