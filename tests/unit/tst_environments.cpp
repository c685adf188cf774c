// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/environments.h"
#include "support/results.h"
#include "support/temporaryworkspace.h"

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

Integration twoRegions()
{
    Integration integration;
    integration.regions = {{.id = u"us"_s, .label = {}, .hosts = {u"us.example.com"_s}, .url = {}},
                           {.id = u"eu"_s, .label = {}, .hosts = {u"eu.example.com"_s}, .url = {}}};
    integration.defaultRegion = u"us"_s;
    return integration;
}

Endpoint single()
{
    Endpoint endpoint;
    endpoint.id = u"first"_s;
    endpoint.name = u"shop"_s;
    endpoint.region = u"us"_s;
    endpoint.url = u"https://us.example.com/"_s;
    endpoint.credentials = {{u"key"_s, {.kind = CredentialSource::Kind::Environment, .variable = u"TEST_KEY"_s}}};
    endpoint.variables = {{u"TEAM"_s, u"a"_s}};
    endpoint.transform = u"webhook.url = 'https://us.example.com/track';"_s;
    return endpoint;
}

Endpoint testAndLive()
{
    Environment live = nextEnvironment(single(), u"live"_s, true);
    live.region = u"eu"_s;
    live.url = u"https://eu.example.com/"_s;
    live.variables = {};
    return withEnvironment(single(), live);
}

} // namespace

class TestEnvironments : public QObject
{
    Q_OBJECT

private slots:
    void oneEnvironmentNeedsNoName()
    {
        QCOMPARE(environmentNames(single()), QStringList());
        QCOMPARE(environmentsOf(single()).size(), 1);
        QCOMPARE(single().identity(), u"first"_s);
        QCOMPARE(environmentText(single()), QString());
    }

    void aSecondNamesTheFirst()
    {
        const Endpoint endpoint = testAndLive();
        QCOMPARE(environmentNames(endpoint), QStringList({u"test"_s, u"live"_s}));
        QCOMPARE(endpoint.environment, u"test"_s);
        QCOMPARE(endpoint.identity(), u"first"_s);
        QCOMPARE(environmentNames(withEnvironment(single(), nextEnvironment(single(), u"Test"_s, false))),
                 QStringList({u"live"_s, u"Test"_s}));
    }

    void aNewOneHasNoCredentialsOfTheOther()
    {
        const Environment live = nextEnvironment(single(), u"live"_s, true);
        QCOMPARE(live.credentials.keys(), QStringList{u"key"_s});
        QVERIFY(live.credentials[u"key"_s] == CredentialSource());
        QVERIFY(!live.id.isEmpty() && live.id != u"first"_s);
        QCOMPARE(live.url, single().url);
    }

    void theTransformFollowsTheRegion()
    {
        const Integration integration = twoRegions();
        const Result<Endpoint> live = inEnvironment(testAndLive(), u"live"_s, &integration);
        VERIFY_OK(live);
        QCOMPARE(live->url, u"https://eu.example.com/"_s);
        QVERIFY(live->isLive);
        QVERIFY(live->variables.isEmpty());
        QCOMPARE(live->transform, u"webhook.url = 'https://eu.example.com/track';"_s);
        QVERIFY(live->identity() != u"first"_s);
        const Result<Endpoint> back = inEnvironment(*live, u"test"_s, &integration);
        VERIFY_OK(back);
        QVERIFY(*back == testAndLiveLike(*back));
        QCOMPARE(back->transform, single().transform);
        QCOMPARE(back->credentials, single().credentials);
    }

    void anUnknownOneIsRefusedWithThoseThereAre()
    {
        const Result<Endpoint> none = inEnvironment(testAndLive(), u"staging"_s, nullptr);
        VERIFY_FAILS(none, Error::Kind::NotFound);
        QVERIFY2(none.error().message.contains(u"test, live"_s), qPrintable(none.error().message));
        const Result<Endpoint> only = inEnvironment(single(), u"live"_s, nullptr);
        VERIFY_FAILS(only, Error::Kind::NotFound);
        QVERIFY2(only.error().message.contains(u"only one"_s), qPrintable(only.error().message));
    }

    void removingTheCurrentOneLeavesTheOthers()
    {
        const Integration integration = twoRegions();
        const Endpoint left = withoutCurrentEnvironment(testAndLive(), &integration);
        QCOMPARE(environmentNames(left), QStringList{u"live"_s});
        QCOMPARE(left.url, u"https://eu.example.com/"_s);
        QVERIFY(left.otherEnvironments.isEmpty());
        QVERIFY(left.identity() != u"first"_s); // its credentials are still found
    }

    void aNameThatCannotBeToldApartIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("another name") << u"staging"_s << true;
        QTest::newRow("a Korean name") << u"운영"_s << true;
        QTest::newRow("no name") << QString() << false;
        QTest::newRow("a name that is taken") << u"live"_s << false;
        QTest::newRow("a name that is taken in other letters") << u"LIVE"_s << false;
        QTest::newRow("a name that looks like an option") << u"--live"_s << false;
        QTest::newRow("a name with a blank behind it") << u"qa "_s << false;
        QTest::newRow("a name with a line break") << u"q\na"_s << false;
        QTest::newRow("a name with a slash") << u"eu/live"_s << false;
        QTest::newRow("a name with a colon") << u"eu:live"_s << false;
        QTest::newRow("a name that begins with a dot") << u".live"_s << false;
        QTest::newRow("a name of 33 characters") << QString(33, u'x') << false;
    }

    void aNameThatCannotBeToldApartIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isFine);
        QCOMPARE(environmentNameProblem(testAndLive(), name).isEmpty(), isFine);
        QVERIFY(environmentNameProblem(testAndLive(), u"Test"_s, true).isEmpty()); // its own, in other letters
    }

    void aCopyHangsOnNothingOfTheFirst()
    {
        const TemporaryWorkspace workspace;
        Endpoint endpoint = workspace.endpoint(u"shop"_s);
        endpoint = withEnvironment(endpoint, nextEnvironment(endpoint, u"live"_s, true));
        const Result<Endpoint> saved = workspace->save(endpoint);
        VERIFY_OK(saved);
        const Result<Endpoint> copy = workspace->duplicate(u"shop"_s, u"shop 2"_s);
        VERIFY_OK(copy);
        QCOMPARE(environmentNames(*copy), environmentNames(*saved));
        QVERIFY(copy->identity() != saved->identity());
        QVERIFY(copy->otherEnvironments.first().id != saved->otherEnvironments.first().id);
    }

private:
    /// With the id that is given by chance.
    static Endpoint testAndLiveLike(const Endpoint &endpoint)
    {
        Endpoint expected = testAndLive();
        expected.otherEnvironments.first().id = endpoint.otherEnvironments.first().id;
        return expected;
    }
};

QTEST_GUILESS_MAIN(TestEnvironments)
#include "tst_environments.moc"
