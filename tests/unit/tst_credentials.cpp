// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"
#include "secret/credentials.h"
#include "support/fakesecretstore.h"
#include "support/results.h"

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr auto variable = "HOOKSMITH_TEST_WRITE_KEY";

CredentialField field(const QString &id, const QString &label)
{
    CredentialField field;
    field.id = id;
    field.label.english = label;
    return field;
}

Integration acme(const QStringList &hosts = {u"api.acme.example"_s})
{
    Integration integration;
    integration.credentials = {field(u"user"_s, u"Site ID"_s), field(u"key"_s, u"API Key"_s)};
    integration.authorization = Authorization{.username = u"{user}"_s, .password = u"{key}"_s, .token = {}};
    integration.regions = {{.id = u"any"_s, .label = {}, .hosts = hosts, .url = {}}};
    return integration;
}

Endpoint endpoint()
{
    Endpoint endpoint;
    endpoint.id = u"id"_s;
    endpoint.name = u"Acme"_s;
    endpoint.credentials = {{u"user"_s, {}}, {u"key"_s, {}}};
    return endpoint;
}

Endpoint endpointWithVariable()
{
    Endpoint endpoint = ::endpoint();
    endpoint.credentials[u"key"_s] = {.kind = CredentialSource::Kind::Environment,
                                      .variable = QString::fromLatin1(variable)};
    return endpoint;
}

Result<CredentialValues> resolve(const Endpoint &endpoint, SecretStore &store)
{
    QFuture<Result<CredentialValues>> future = resolveCredentials(endpoint, acme(), store);
    [&future] {
        QTRY_VERIFY(future.isFinished());
    }();
    return future.result();
}

} // namespace

class CredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valuesComeFromKeychainAndEnvironment();
    void missingCredentialIsNamed();
    void variableThatIsNotSetIsNamed_data();
    void variableThatIsNotSetIsNamed();
    void refusingKeychainIsAnError();
    void silentKeychainIsWaitedFor();
    void lineBreakInAValueIsRefused();
    void integrationWithoutCredentialsNeedsNoKeychain();
    void authorizationIsBuiltFromTheValues_data();
    void authorizationIsBuiltFromTheValues();
    void missingValueGivesNoAuthorization();
    void credentialsGoToNamedHostsOnly_data();
    void credentialsGoToNamedHostsOnly();
    void builtInIntegrationsReceiveTheirCredentials();
};

void CredentialsTest::init()
{
    qunsetenv(variable);
}

void CredentialsTest::valuesComeFromKeychainAndEnvironment()
{
    FakeSecretStore store;
    store.put({u"id"_s, u"user"_s}, u"site"_s);
    qputenv(variable, "키");
    const Result<CredentialValues> values = resolve(endpointWithVariable(), store);
    VERIFY_OK(values);
    QCOMPARE(values->value(u"user"_s).reveal(), u"site"_s);
    QCOMPARE(values->value(u"key"_s).reveal(), u"키"_s);
}

void CredentialsTest::missingCredentialIsNamed()
{
    FakeSecretStore store;
    store.put({u"id"_s, u"user"_s}, u"site"_s);
    const Result<CredentialValues> values = resolve(endpoint(), store);
    VERIFY_FAILS(values, Error::Kind::NotFound);
    QVERIFY(values.error().message.contains(u"API Key"_s));
    QVERIFY(values.error().message.contains(u"Acme"_s));
    QVERIFY(values.error().message.contains(u"keychain"_s));
}

void CredentialsTest::variableThatIsNotSetIsNamed_data()
{
    QTest::addColumn<bool>("isSet");
    QTest::newRow("the variable is not set") << false;
    QTest::newRow("the variable is empty") << true;
}

void CredentialsTest::variableThatIsNotSetIsNamed()
{
    QFETCH(const bool, isSet);
    if (isSet)
        qputenv(variable, "");
    FakeSecretStore store;
    store.put({u"id"_s, u"user"_s}, u"site"_s);
    store.put({u"id"_s, u"key"_s}, u"must not be used"_s);
    const Result<CredentialValues> values = resolve(endpointWithVariable(), store);
    VERIFY_FAILS(values, Error::Kind::NotFound);
    QVERIFY(values.error().message.contains(QString::fromLatin1(variable)));
    QVERIFY(values.error().message.contains(u"API Key"_s));
}

void CredentialsTest::refusingKeychainIsAnError()
{
    FakeSecretStore store;
    store.setMood(FakeSecretStore::Mood::Refusing);
    const Result<CredentialValues> values = resolve(endpoint(), store);
    VERIFY_FAILS(values, Error::Kind::Keychain);
    QVERIFY(values.error().message.contains(u"Site ID"_s));
}

void CredentialsTest::silentKeychainIsWaitedFor()
{
    FakeSecretStore store;
    store.setMood(FakeSecretStore::Mood::Silent);
    QFuture<Result<CredentialValues>> future = resolveCredentials(endpoint(), acme(), store);
    QVERIFY(!future.isFinished());
    store.setMood(FakeSecretStore::Mood::Unavailable);
    QTRY_VERIFY(future.isFinished());
    VERIFY_FAILS(future.result(), Error::Kind::Keychain);
}

void CredentialsTest::lineBreakInAValueIsRefused()
{
    FakeSecretStore store;
    store.put({u"id"_s, u"user"_s}, u"site\r\nX-Evil: 1"_s);
    store.put({u"id"_s, u"key"_s}, u"key"_s);
    const Result<CredentialValues> values = resolve(endpoint(), store);
    VERIFY_FAILS(values, Error::Kind::InvalidInput);
    QVERIFY(values.error().message.contains(u"Site ID"_s));
    QVERIFY(!values.error().message.contains(u"Evil"_s));
}

void CredentialsTest::integrationWithoutCredentialsNeedsNoKeychain()
{
    FakeSecretStore store;
    store.setMood(FakeSecretStore::Mood::Unavailable);
    QFuture<Result<CredentialValues>> future = resolveCredentials(endpoint(), Integration(), store);
    QTRY_VERIFY(future.isFinished());
    VERIFY_OK(future.result());
    QVERIFY(future.result()->isEmpty());
}

void CredentialsTest::authorizationIsBuiltFromTheValues_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");

    // RFC 7617, section 2, gives the first and the last of these pairs.
    QTest::newRow("user and password") << u"basic"_s << u"{user}"_s << u"{key}"_s << u"Aladdin"_s << u"open sesame"_s
                                       << u"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="_s;
    QTest::newRow("a password left empty")
        << u"basic"_s << u"{key}"_s << QString() << u"unused"_s << u"abc"_s << u"Basic YWJjOg=="_s;
    QTest::newRow("a value that looks like a placeholder")
        << u"basic"_s << u"{user}"_s << u"{key}"_s << u"{key}"_s << u"k"_s << u"Basic e2tleX06aw=="_s;
    QTest::newRow("characters beyond ASCII are UTF-8")
        << u"basic"_s << u"{user}"_s << u"{key}"_s << u"test"_s << u"123£"_s << u"Basic dGVzdDoxMjPCow=="_s;
    QTest::newRow("a bearer token") << u"bearer"_s << u"{key}"_s << QString() << QString() << u"t0ken"_s
                                    << u"Bearer t0ken"_s;
    QTest::newRow("a bearer token with text around it")
        << u"bearer"_s << u"v1.{user}.{key}"_s << QString() << u"u"_s << u"k"_s << u"Bearer v1.u.k"_s;
}

void CredentialsTest::authorizationIsBuiltFromTheValues()
{
    QFETCH(const QString, scheme);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, user);
    QFETCH(const QString, key);
    QFETCH(const QString, expected);

    Integration integration = acme();
    if (scheme == u"bearer"_s)
        integration.authorization =
            Authorization{.scheme = Authorization::Scheme::Bearer, .username = {}, .password = {}, .token = first};
    else
        integration.authorization = Authorization{.username = first, .password = second, .token = {}};
    const CredentialValues values{{u"user"_s, Secret(user)}, {u"key"_s, Secret(key)}};
    QCOMPARE(authorizationValue(integration, values).reveal(), expected);
}

void CredentialsTest::missingValueGivesNoAuthorization()
{
    QVERIFY(authorizationValue(acme(), {{u"user"_s, Secret(u"site"_s)}}).isEmpty());
    Integration open = acme();
    open.authorization.reset();
    QVERIFY(authorizationValue(open, {{u"user"_s, Secret(u"site"_s)}}).isEmpty());
}

void CredentialsTest::credentialsGoToNamedHostsOnly_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAllowed");

    const QString host = u"api.acme.example"_s;
    const auto row = [](const char *name, const QString &manifestHost, const QString &url, bool isAllowed) {
        QTest::newRow(name) << manifestHost << url << isAllowed;
    };
    row("the host of the manifest", host, u"https://api.acme.example/v1/track"_s, true);
    row("another case", host, u"https://API.Acme.Example/"_s, true);
    row("another port of the host", host, u"https://api.acme.example:8443/"_s, true);
    row("another host", host, u"https://evil.example/"_s, false);
    row("a subdomain", host, u"https://x.api.acme.example/"_s, false);
    row("the domain above", host, u"https://acme.example/"_s, false);
    row("a host that ends alike", host, u"https://evilapi.acme.example/"_s, false);
    row("a host that begins alike", host, u"https://api.acme.example.evil.example/"_s, false);
    row("the host as a user name", host, u"https://api.acme.example@evil.example/"_s, false);
    row("the host as user name and password", host, u"https://api.acme.example:x@evil.example/"_s, false);
    row("a user name before the host", host, u"https://user@api.acme.example/"_s, false);
    row("a password before the host", host, u"https://user:pw@api.acme.example/"_s, false);
    row("the host in the path", host, u"https://evil.example/api.acme.example"_s, false);
    row("the host in the query", host, u"https://evil.example/?api.acme.example"_s, false);
    row("the host in the fragment", host, u"https://evil.example/#@api.acme.example"_s, false);
    row("a backslash before the host", host, u"https://evil.example\\@api.acme.example/"_s, false);
    row("a dot at the end", host, u"https://api.acme.example./"_s, false);
    row("http", host, u"http://api.acme.example/"_s, false);
    row("a web socket", host, u"wss://api.acme.example/"_s, false);
    row("a file", host, u"file://api.acme.example/etc"_s, false);
    row("no scheme", host, u"//api.acme.example/"_s, false);
    row("no host", host, u"https:///track"_s, false);
    row("nothing", host, QString(), false);
    row("letters that look alike", host, u"https://аpi.acme.example/"_s, false); // the first one is Cyrillic
    row("the port of the manifest", u"api.acme.example:8443"_s, u"https://api.acme.example:8443/"_s, true);
    row("not the port of the manifest", u"api.acme.example:8443"_s, u"https://api.acme.example/"_s, false);
    row("the usual port, left out", u"api.acme.example:443"_s, u"https://api.acme.example/"_s, true);
    row("http to this machine", u"127.0.0.1:8080"_s, u"http://127.0.0.1:8080/in"_s, true);
    row("http to another port of this machine", u"127.0.0.1:8080"_s, u"http://127.0.0.1:8081/in"_s, false);
    row("http to localhost", u"localhost"_s, u"http://localhost:3000/in"_s, true);
    row("http to this machine in IPv6", u"[::1]:8080"_s, u"http://[::1]:8080/"_s, true);
    row("http to this machine, not in the manifest", host, u"http://127.0.0.1/"_s, false);
    row("this machine by another name", u"localhost"_s, u"http://127.0.0.1/"_s, false);
    row("http to a host named like localhost", u"localhost.evil.example"_s, u"http://localhost.evil.example/"_s, false);
    row("http to a machine in the local network", u"192.168.0.2"_s, u"http://192.168.0.2/"_s, false);
}

void CredentialsTest::credentialsGoToNamedHostsOnly()
{
    QFETCH(const QString, host);
    QFETCH(const QString, url);
    QFETCH(const bool, isAllowed);
    QCOMPARE(mayReceiveCredentials(acme({host}), QUrl(url, QUrl::StrictMode)), isAllowed);
}

void CredentialsTest::builtInIntegrationsReceiveTheirCredentials()
{
    const IntegrationCatalog catalog = IntegrationCatalog::load();
    int regions = 0;
    for (const Integration &integration : catalog.integrations()) {
        for (const Region &region : integration.regions) {
            const QUrl url(region.url, QUrl::StrictMode);
            QCOMPARE(mayReceiveCredentials(integration, url), integration.authorization.has_value());
            ++regions;
        }
    }
    QCOMPARE_GE(regions, 5);
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
