// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "support/commandline.h"
#include "support/json.h"
#include "support/results.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QStringList segment{u"create"_qs, u"--integration"_qs, u"segment"_qs, u"--name"_qs, u"tracking"_qs};
const QStringList inWorkspace{u"--workspace"_qs, u"shop"_qs};

} // namespace

class TestCliCreate : public QObject
{
    Q_OBJECT

private slots:
    void makesTheWorkspaceAndSaysSo();
    void saysWhichCredentialsAreMissing();
    void storesWhatTheOptionsSay();
    void printsJson();
    void takesTheRegion();
    void findsTheWorkspace_data();
    void findsTheWorkspace();
    void theNewEndpointRuns();
    void keepsOnlyTheVariablesName();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesATakenName();
    void unwritableFolderIsAnError();
};

void TestCliCreate::makesTheWorkspaceAndSaysSo()
{
    const CommandLineHome home;
    const ProgramRun run = home.run(segment + inWorkspace);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("Made the workspace") && run.err.contains("/shop"), run.err.constData());
    QVERIFY2(run.out.contains("tracking"), run.out.constData());
    QCOMPARE(home.files(), (QStringList{u"shop/endpoints/tracking/endpoint.json"_qs,
                                        u"shop/endpoints/tracking/transform.js"_qs, u"shop/hooksmith.json"_qs}));
    const ProgramRun again =
        home.run(QStringList{u"create"_qs, u"--integration"_qs, u"webhook"_qs, u"--name"_qs, u"two"_qs} + inWorkspace);
    QCOMPARE(again.status, 0);
    QCOMPARE(again.err, "");
}

void TestCliCreate::saysWhichCredentialsAreMissing()
{
    CommandLineHome home;
    home.setVariable(u"KEY"_qs, u"wk"_qs);
    const ProgramRun without = home.run(segment + inWorkspace);
    QCOMPARE(without.status, 0);
    QVERIFY2(without.err.contains("no writeKey yet") && without.err.contains("--credential writeKey="),
             without.err.constData());
    const ProgramRun one = home.run(QStringList{u"create"_qs, u"--integration"_qs, u"customerio"_qs, u"--name"_qs,
                                                u"people"_qs, u"--credential"_qs, u"siteId=KEY"_qs} +
                                    inWorkspace);
    QVERIFY2(one.err.contains("no apiKey yet"), one.err.constData());
}

void TestCliCreate::storesWhatTheOptionsSay()
{
    const CommandLineHome home;
    const ProgramRun run =
        home.run(segment + inWorkspace +
                 QStringList{u"--template"_qs, u"track_subscriptions"_qs, u"--event"_qs, u"subscription.active"_qs,
                             u"--event"_qs, u"subscription.renewed"_qs, u"--url"_qs, u"https://a.example/x"_qs,
                             u"--description"_qs, u"구독 알림"_qs, u"--variable"_qs, u"a=b=c"_qs, u"--credential"_qs,
                             u"writeKey=SEGMENT_WRITE_KEY"_qs});
    QCOMPARE(run.status, 0);
    const auto workspace = Workspace::open(home.path(u"shop"_qs));
    VERIFY_OK(workspace);
    const auto endpoint = workspace->load(u"tracking"_qs);
    VERIFY_OK(endpoint);
    QCOMPARE(endpoint->integration, u"segment"_qs);
    QCOMPARE(endpoint->region, u"us"_qs);
    QCOMPARE(endpoint->url, u"https://a.example/x"_qs);
    QCOMPARE(endpoint->description, u"구독 알림"_qs);
    QCOMPARE(endpoint->events, (QStringList{u"subscription.active"_qs, u"subscription.renewed"_qs}));
    QCOMPARE(endpoint->variables, (QMap<QString, QString>{{u"a"_qs, u"b=c"_qs}}));
    const CredentialSource source = endpoint->credentials.value(u"writeKey"_qs);
    QCOMPARE(source.kind, CredentialSource::Kind::Environment);
    QCOMPARE(source.variable, u"SEGMENT_WRITE_KEY"_qs);
    QVERIFY(endpoint->transform.contains(u"function handler"_qs));
    QVERIFY(endpoint->enabled);
}

void TestCliCreate::printsJson()
{
    const CommandLineHome home;
    const ProgramRun run = home.run(segment + inWorkspace + QStringList{u"--format"_qs, u"json"_qs});
    const Result<JsonValue> json = parseJson(run.out);
    VERIFY_OK(json);
    QCOMPARE((*json)[u"name"].toString(), u"tracking"_qs);
    QVERIFY(QFileInfo::exists((*json)[u"folder"].toString() + u"/endpoint.json"));
    QVERIFY(!(*json)[u"id"].toString().isEmpty());
}

void TestCliCreate::takesTheRegion()
{
    const CommandLineHome home;
    QCOMPARE(home.run(segment + inWorkspace + QStringList{u"--region"_qs, u"eu"_qs}).status, 0);
    QVERIFY(
        home.read(u"shop/endpoints/tracking/endpoint.json"_qs).contains("https://events.eu1.segmentapis.com/v1/track"));
    const QByteArray transform = home.read(u"shop/endpoints/tracking/transform.js"_qs);
    QVERIFY(transform.contains("//events.eu1.segmentapis.com"));
    QVERIFY(!transform.contains("//api.segment.io"));
}

void TestCliCreate::findsTheWorkspace_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("folder");
    QTest::newRow("the folder itself") << QString() << QStringList() << QString();
    QTest::newRow("the one that HOOKSMITH_WORKSPACE names") << u"other"_qs << QStringList() << u"other/"_qs;
    QTest::newRow("--workspace wins over the variable")
        << u"nowhere"_qs << QStringList{u"--workspace"_qs, u"other"_qs} << u"other/"_qs;
}

void TestCliCreate::findsTheWorkspace()
{
    QFETCH(const QString, variable);
    QFETCH(const QStringList, options);
    QFETCH(const QString, folder);
    CommandLineHome home;
    if (!variable.isEmpty())
        home.setVariable(u"HOOKSMITH_WORKSPACE"_qs, variable);
    VERIFY_OK(Workspace::create(home.path(QString())));
    VERIFY_OK(Workspace::create(home.path(u"other"_qs)));
    const ProgramRun run = home.run(segment + options);
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(home.files().contains(folder + u"endpoints/tracking/endpoint.json"));
}

void TestCliCreate::theNewEndpointRuns()
{
    const CommandLineHome home;
    QCOMPARE(home.run(segment + inWorkspace).status, 0);
    const ProgramRun run = home.run({u"run"_qs, u"--transform"_qs, u"shop/endpoints/tracking/transform.js"_qs,
                                     u"--event"_qs, u"payment.succeeded"_qs, u"--integration"_qs, u"segment"_qs});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("POST https://api.segment.io/v1/track"), run.out.constData());
}

void TestCliCreate::keepsOnlyTheVariablesName()
{
    CommandLineHome home;
    home.setVariable(u"segment_key"_qs, u"wk_live_4242"_qs);
    const ProgramRun run =
        home.run(segment + inWorkspace + QStringList{u"--credential"_qs, u"writeKey=segment_key"_qs});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(!run.err.contains("not set"));
    QVERIFY(home.read(u"shop/endpoints/tracking/endpoint.json"_qs).contains("\"segment_key\""));
    QVERIFY(!run.out.contains("wk_live") && !run.err.contains("wk_live"));
    for (const QString &file : home.files())
        QVERIFY2(!home.read(file).contains("wk_live"), qPrintable(file));
}

void TestCliCreate::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const QStringList good = segment + inWorkspace;
    QTest::newRow("an unknown integration")
        << QStringList{u"create"_qs, u"--integration"_qs, u"customer"_qs, u"--name"_qs, u"x"_qs} + inWorkspace
        << QByteArray("Did you mean customerio?");
    QTest::newRow("an unknown template") << good + QStringList{u"--template"_qs, u"track_payment"_qs}
                                         << QByteArray("Did you mean track_payments?");
    QTest::newRow("an unknown region") << good + QStringList{u"--region"_qs, u"asia"_qs}
                                       << QByteArray("Choose from: us, eu.");
    QTest::newRow("an unknown event") << good + QStringList{u"--event"_qs, u"payment.suceeded"_qs}
                                      << QByteArray("Did you mean payment.succeeded?");
    QTest::newRow("an unknown credential")
        << good + QStringList{u"--credential"_qs, u"apiKey=KEY"_qs} << QByteArray("Choose from: writeKey.");
    QTest::newRow("a credential's value instead of a variable's name")
        << good + QStringList{u"--credential"_qs, u"writeKey=wkLive4242"_qs}
        << QByteArray("name of an environment variable");
    QTest::newRow("a credential's value with punctuation")
        << good + QStringList{u"--credential"_qs, u"writeKey=wkLive-4242"_qs}
        << QByteArray("name of an environment variable");
    QTest::newRow("a credential without a variable")
        << good + QStringList{u"--credential"_qs, u"wkLive4242"_qs} << QByteArray("--credential wants NAME=VALUE");
    QTest::newRow("a credential given twice")
        << good + QStringList{u"--credential"_qs, u"writeKey=A"_qs, u"--credential"_qs, u"writeKey=B"_qs}
        << QByteArray("twice");
    QTest::newRow("a URL that is none") << good + QStringList{u"--url"_qs, u"api.segment.io"_qs}
                                        << QByteArray("https://");
    QTest::newRow("a name that leaves the workspace")
        << QStringList{u"create"_qs, u"--integration"_qs, u"segment"_qs, u"--name"_qs, u"../x"_qs} + inWorkspace
        << QByteArray("name");
    QTest::newRow("an empty name") << QStringList{u"create"_qs, u"--integration"_qs, u"segment"_qs, u"--name"_qs,
                                                  u""_qs} +
                                          inWorkspace
                                   << QByteArray("name");
    QTest::newRow("no workspace anywhere") << segment << QByteArray("--workspace DIR");
}

void TestCliCreate::refusesBadInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const CommandLineHome home;
    const ProgramRun run = home.run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY2(!run.err.contains("4242"), "a value that may be secret is repeated");
    QCOMPARE(home.files(), QStringList());
}

void TestCliCreate::refusesATakenName()
{
    const CommandLineHome home;
    QCOMPARE(home.run(segment + inWorkspace).status, 0);
    const QByteArray before = home.read(u"shop/endpoints/tracking/endpoint.json"_qs);
    const ProgramRun run = home.run(segment + inWorkspace);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("taken"), run.err.constData());
    QCOMPARE(home.read(u"shop/endpoints/tracking/endpoint.json"_qs), before);
}

void TestCliCreate::unwritableFolderIsAnError()
{
    const CommandLineHome home;
    const ProgramRun run = home.run(segment + QStringList{u"--workspace"_qs, u"/proc/hooksmith"_qs});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("/proc/hooksmith"), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliCreate)
#include "tst_cli_create.moc"
