// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploymentmemory.h"
#include "store/workspace.h"
#include "support/commandline.h"
#include "support/fakeapi.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QByteArray writeKey = "write_key_live_4242";
const QByteArray encodedKey = QByteArray(writeKey + ':').toBase64();

} // namespace

/// The command's part; tests/unit/tst_deployment has the rest.
class TestCliDeploy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dryRunChangesNothing();
    void dryRunShowsWhatWillBeThere();
    void deploysAndThenNothingDiffers();
    void windowIsToldWhereAndWhatWasFound_data();
    void windowIsToldWhereAndWhatWasFound();
    void checkTellsDrift();
    void checkThatCannotLookSaysSo();
    void rotatedKeyIsDeployed_data();
    void rotatedKeyIsDeployed();
    void hiddenHeaderWithoutNoteIsSetAnew_data();
    void hiddenHeaderWithoutNoteIsSetAnew();
    void takesTheirs();
    void whatRemainsAfterTakingTheirsIsSaid();
    void dodoSaysWhatRemains();
    void failureIsReported();
    void whatIsTakenBackIsSaidOnce();
    void secretAppearsNowhere();
    void refusesBadUse_data();
    void refusesBadUse();

private:
    [[nodiscard]] ProgramRun deploy(const QString &target, const QStringList &options = {}) const;

    std::unique_ptr<CommandLineHome> m_home;
    std::unique_ptr<FakeSvix> m_svix;
    std::unique_ptr<FakeDodo> m_dodo;
};

void TestCliDeploy::init()
{
    m_svix = std::make_unique<FakeSvix>();
    m_dodo = std::make_unique<FakeDodo>();
    m_home = std::make_unique<CommandLineHome>();
    m_home->setVariable(u"TOKEN"_s, u"token"_s);
    m_home->setVariable(u"WRITE_KEY"_s, QString::fromLatin1(writeKey));
    const ProgramRun run = m_home->run({u"create"_s, u"--workspace"_s, u"shop"_s, u"--integration"_s, u"segment"_s,
                                        u"--name"_s, u"hook"_s, u"--credential"_s, u"writeKey=WRITE_KEY"_s});
    QVERIFY2(run.status == 0, run.err.constData());
}

ProgramRun TestCliDeploy::deploy(const QString &target, const QStringList &options) const
{
    const QString url = target == u"svix" ? m_svix->url() : m_dodo->url();
    return m_home->run(QStringList{u"deploy"_s, u"hook"_s, u"--workspace"_s, u"shop"_s, u"--target"_s, target,
                                   u"--url"_s, url, u"--token-env"_s, u"TOKEN"_s} +
                       options);
}

void TestCliDeploy::dryRunChangesNothing()
{
    const ProgramRun run = deploy(u"svix"_s, {u"--dry-run"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.status == 0, run.err.constData());
    const Result<JsonValue> json = parseJson(run.out);
    VERIFY_OK(json);
    QCOMPARE(json->at(u"/differences/0/field")->toString(), u"endpoint"_s);
    QCOMPARE(json->at(u"/steps/1/method")->toString(), u"POST"_s);
    QCOMPARE(json->at(u"/steps/3/body/headers/Authorization")->toString(), u"(hidden)"_s);
    QVERIFY(m_svix->endpoints.isEmpty());
}

void TestCliDeploy::dryRunShowsWhatWillBeThere()
{
    const ProgramRun run = deploy(u"svix"_s, {u"--dry-run"_s, u"--rate-limit"_s, u"5"_s});
    QCOMPARE(run.status, 0);
    for (const char *shown : {"url: https://api.segment.io/v1/track", "events: payment.cancelled, payment.failed",
                              "headers.Authorization: (hidden)", "rateLimit: 5", "+function handler(webhook)"})
        QVERIFY2(run.out.contains(shown), run.out.constData());
}

void TestCliDeploy::deploysAndThenNothingDiffers()
{
    const ProgramRun run = deploy(u"svix"_s);
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.out.contains("Done:\n"), run.out.constData());
    QCOMPARE(m_svix->endpoints.size(), 1);
    QCOMPARE(m_svix->endpoints.first()[u"headers"][u"Authorization"].toString(),
             u"Basic " + QString::fromLatin1(encodedKey));
    const ProgramRun again = deploy(u"svix"_s, {u"--check"_s});
    QVERIFY2(again.status == 0, again.out.constData());
    QVERIFY2(again.out.contains("is at Svix what it is here"), again.out.constData());
}

void TestCliDeploy::windowIsToldWhereAndWhatWasFound_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<DeployState>("state");
    QTest::newRow("a dry run of what is not there") << QStringList{u"--dry-run"_s} << false << DeployState::Nowhere;
    QTest::newRow("a deployment") << QStringList() << false << DeployState::Same;
    QTest::newRow("a check that finds nothing") << QStringList{u"--check"_s} << false << DeployState::Same;
    QTest::newRow("a check that finds drift") << QStringList{u"--check"_s} << true << DeployState::Differs;
    QTest::newRow("a deployment over drift") << QStringList() << true << DeployState::Same;
    QTest::newRow("taking theirs") << QStringList{u"--take-theirs"_s} << true << DeployState::Same;
}

void TestCliDeploy::windowIsToldWhereAndWhatWasFound()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, differs);
    QFETCH(const DeployState, state);
    if (!options.contains(u"--dry-run"_s))
        QCOMPARE(deploy(u"svix"_s).status, 0);
    if (differs)
        m_svix->endpoints.first().set(u"url"_s, u"https://example.com/"_s);
    const ProgramRun run = deploy(u"svix"_s, options);
    QVERIFY2(run.status == (state == DeployState::Differs ? 1 : 0), run.err.constData());
    const Endpoint endpoint = Workspace::open(m_home->path(u"shop"_s))->load(u"hook"_s).value();
    const DeploymentMemory memory(m_home->path(u".config/hooksmith/settings.ini"_s));
    QCOMPARE(memory.state(endpoint), state);
    if (state != DeployState::Nowhere)
        QCOMPARE(memory.choice(endpoint.identity()),
                 (DeployChoice{.target = u"svix"_s,
                               .url = m_svix->url(),
                               .token = {.kind = CredentialSource::Kind::Environment, .variable = u"TOKEN"_s}}));
}

void TestCliDeploy::checkTellsDrift()
{
    QCOMPARE(deploy(u"svix"_s).status, 0);
    m_svix->endpoints.first().set(u"url"_s, u"https://example.com/"_s);
    const ProgramRun run = deploy(u"svix"_s, {u"--check"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("url: here https://api.segment.io/v1/track, there https://example.com/"),
             run.out.constData());
}

void TestCliDeploy::checkThatCannotLookSaysSo()
{
    QCOMPARE(deploy(u"svix"_s).status, 0);
    m_svix->setToken("another");
    const ProgramRun run = deploy(u"svix"_s, {u"--check"_s});
    QCOMPARE(run.status, 2); // 1 is drift
    QVERIFY2(run.err.contains("401"), run.err.constData());
}

void TestCliDeploy::rotatedKeyIsDeployed_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("at Svix") << u"svix"_s;
    QTest::newRow("at Dodo Payments") << u"dodo"_s;
}

void TestCliDeploy::rotatedKeyIsDeployed()
{
    QFETCH(const QString, target);
    QCOMPARE(deploy(target).status, 0);
    const QStringList pasted = target == u"dodo" ? QStringList{u"--code-pasted"_s} : QStringList();
    QCOMPARE(deploy(target, pasted).status, 0);
    QCOMPARE(deploy(target, {u"--check"_s}).status, 0);
    m_home->setVariable(u"WRITE_KEY"_s, u"rotated"_s);
    const ProgramRun check = deploy(target, {u"--check"_s});
    QCOMPARE(check.status, 1);
    QVERIFY2(check.out.contains("headers.Authorization: here (hidden), there another value"), check.out.constData());
    QCOMPARE(deploy(target).status, 0);
    const FakeApi &api = target == u"svix" ? static_cast<const FakeApi &>(*m_svix) : *m_dodo;
    QCOMPARE(api.endpoints.first()[u"headers"][u"Authorization"].toString(),
             u"Basic " + QString::fromLatin1(QByteArray("rotated:").toBase64()));
    QCOMPARE(deploy(target, {u"--check"_s}).status, 0);
    QVERIFY(!api.endpoints.first()[u"disabled"].toBool()); // nothing has to be pasted for it
}

void TestCliDeploy::hiddenHeaderWithoutNoteIsSetAnew_data()
{
    rotatedKeyIsDeployed_data();
}

/// As where another program made the endpoint, or somebody cleared its metadata.
void TestCliDeploy::hiddenHeaderWithoutNoteIsSetAnew()
{
    QFETCH(const QString, target);
    const QStringList pasted = target == u"dodo" ? QStringList{u"--code-pasted"_s} : QStringList();
    QCOMPARE(deploy(target).status, 0);
    QCOMPARE(deploy(target, pasted).status, 0);
    FakeApi &api = target == u"svix" ? static_cast<FakeApi &>(*m_svix) : *m_dodo;
    JsonValue metadata = api.endpoints.first()[u"metadata"];
    metadata.remove(u"hooksmith_headers");
    metadata.set(u"team"_s, u"billing"_s);
    api.endpoints.first().set(u"metadata"_s, metadata);
    const ProgramRun check = deploy(target, {u"--check"_s});
    QCOMPARE(check.status, 1);
    QVERIFY2(check.out.contains("headers.Authorization: here (hidden), there (hidden), cannot be compared"),
             check.out.constData());
    QCOMPARE(deploy(target).status, 0);
    QCOMPARE(deploy(target, {u"--check"_s}).status, 0);
    QCOMPARE(api.endpoints.first()[u"metadata"][u"team"].toString(), u"billing"_s); // another's stays
}

void TestCliDeploy::takesTheirs()
{
    QCOMPARE(deploy(u"svix"_s).status, 0);
    m_svix->endpoints.first().set(u"url"_s, u"https://example.com/"_s);
    QCOMPARE(deploy(u"svix"_s, {u"--take-theirs"_s}).status, 0);
    QVERIFY(m_home->read(u"shop/endpoints/hook/endpoint.json"_s).contains("\"https://example.com/\""));
    QCOMPARE(deploy(u"svix"_s, {u"--check"_s}).status, 0);
}

void TestCliDeploy::whatRemainsAfterTakingTheirsIsSaid()
{
    QCOMPARE(deploy(u"dodo"_s).status, 0);
    QCOMPARE(deploy(u"dodo"_s, {u"--code-pasted"_s}).status, 0);
    m_home->write(u"shop/endpoints/hook/transform.js"_s, "function handler(webhook) { return webhook; }");
    m_dodo->endpoints.first().set(u"url"_s, u"https://example.com/"_s);
    const ProgramRun run = deploy(u"dodo"_s, {u"--take-theirs"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("Taken from there: url. What still differs: transform."), run.err.constData());
}

void TestCliDeploy::dodoSaysWhatRemains()
{
    const ProgramRun run = deploy(u"dodo"_s);
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.out.contains("paste the code of transform.js"), run.out.constData());
    const ProgramRun again = deploy(u"dodo"_s);
    QVERIFY2(again.out.contains("paste the code of transform.js"), again.out.constData());
    QVERIFY(m_dodo->endpoints.first()[u"disabled"].toBool()); // nobody said that it is pasted
    QCOMPARE(deploy(u"dodo"_s, {u"--code-pasted"_s}).status, 0);
    QVERIFY(!m_dodo->endpoints.first()[u"disabled"].toBool());
    QCOMPARE(deploy(u"dodo"_s, {u"--check"_s}).status, 0);
}

void TestCliDeploy::failureIsReported()
{
    m_svix->hasTransformations = false;
    const ProgramRun run = deploy(u"svix"_s, {u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("no transformations"), run.err.constData());
    const Result<JsonValue> json = parseJson(run.out);
    VERIFY_OK(json);
    QVERIFY(!(*json)[u"succeeded"].toBool(true));
    QCOMPARE((*json)[u"takenBack"].toStringList(),
             (QStringList{u"Delete the endpoint again"_s, u"Delete the application hooksmith again"_s}));
    QCOMPARE((*json)[u"standing"].toStringList(), QStringList());
    QVERIFY(m_svix->endpoints.isEmpty());
    QVERIFY(m_svix->applications.isEmpty());
}

void TestCliDeploy::whatIsTakenBackIsSaidOnce()
{
    // The call that sets the headers is done and never answered.
    m_svix->setTrouble({.kind = FakeApi::Trouble::Kind::LostAfter, .at = 5, .times = 5});
    const ProgramRun run = deploy(u"svix"_s, {u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.count("Delete the endpoint again") == 1, run.out.constData());
}

void TestCliDeploy::secretAppearsNowhere()
{
    for (const QStringList &options : {QStringList{u"--dry-run"_s}, QStringList{}, QStringList{u"--check"_s}}) {
        const ProgramRun run = deploy(u"svix"_s, options + QStringList{u"--format"_s, u"json"_s});
        QVERIFY(!run.out.contains(writeKey) && !run.err.contains(writeKey));
        QVERIFY(!run.out.contains(encodedKey) && !run.err.contains(encodedKey));
    }
    for (const QString &file : m_home->files())
        QVERIFY2(!m_home->read(file).contains(writeKey) && !m_home->read(file).contains(encodedKey), qPrintable(file));
}

void TestCliDeploy::refusesBadUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("message");
    const QStringList hook{u"hook"_s, u"--workspace"_s, u"shop"_s};
    const QStringList withToken = hook + QStringList{u"--token-env"_s, u"TOKEN"_s, u"--target"_s};
    QTest::newRow("live without --live") << withToken + QStringList{u"svix"_s} << QByteArray("--live");
    QTest::newRow("no token") << hook + QStringList{u"--target"_s, u"svix"_s, u"--token-env"_s, u"NO_TOKEN"_s}
                              << QByteArray("NO_TOKEN");
    QTest::newRow("an unknown target") << withToken + QStringList{u"nowhere"_s} << QByteArray("nowhere");
    QTest::newRow("an address that is none")
        << withToken + QStringList{u"svix"_s, u"--url"_s, u"localhost"_s} << QByteArray("localhost");
    QTest::newRow("checked and tried at once")
        << withToken + QStringList{u"dodo"_s, u"--check"_s, u"--dry-run"_s} << QByteArray("--dry-run");
}

void TestCliDeploy::refusesBadUse()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, message);
    const ProgramRun run = m_home->run(QStringList{u"deploy"_s} + options);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliDeploy)
#include "tst_cli_deploy.moc"
