// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"
#include "preflight/preflight.h"
#include "simulation/localdestination.h"
#include "support/loopbackserver.h"
#include "support/results.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheAnswer_data();
    void judgesTheAnswer();
    void asksTheEndpointsRegionWithTheCredentials();
    void understandsTheSimulatedDestination();
    void keepsCredentialsFromForeignHosts();
    void noAnswerIsAnError();
    void saysWhereItCannotTell();

private:
    /// Customer.io, at this address instead of its own.
    [[nodiscard]] Integration customerioAt(const QString &url) const;
    [[nodiscard]] Result<PreflightVerdict> ask(const Integration &integration, const QString &region = u"us"_s);

    const IntegrationCatalog m_catalog = IntegrationCatalog::load();
    const CredentialValues m_values{{u"siteId"_s, Secret(u"site"_s)}, {u"apiKey"_s, Secret(u"key"_s)}};
    QNetworkAccessManager m_network;
    Sender m_sender{m_network};
    LoopbackServer m_server;
};

Integration TestPreflight::customerioAt(const QString &url) const
{
    Integration integration = *m_catalog.find(u"customerio"_s);
    for (Region &region : integration.regions) {
        region.url = url + u"/api/v2/entity";
        region.hosts = QStringList{QUrl(url).authority()};
    }
    return integration;
}

Result<PreflightVerdict> TestPreflight::ask(const Integration &integration, const QString &region)
{
    const QFuture<Result<PreflightVerdict>> future = checkCredentials(integration, region, m_values, m_sender);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        return fail(Error::Kind::Internal, u"no answer"_s);
    return future.result();
}

void TestPreflight::judgesTheAnswer_data()
{
    using State = PreflightVerdict::State;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isVerdict");
    QTest::addColumn<State>("state");
    QTest::newRow("known, of this region")
        << 200 << QByteArray(R"({"region":"us","environment_id":1})") << true << State::Verified;
    QTest::newRow("known, of the other region")
        << 200 << QByteArray(R"({"region":"eu"})") << true << State::WrongRegion;
    QTest::newRow("not known") << 401 << QByteArray("{}") << true << State::Refused;
    QTest::newRow("a server in trouble") << 500 << QByteArray() << false << State::CannotTell;
    QTest::newRow("an answer that is none") << 200 << QByteArray("<html>") << false << State::CannotTell;
}

void TestPreflight::judgesTheAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isVerdict);
    QFETCH(const PreflightVerdict::State, state);
    m_server.setAnswer(status, body);
    const Result<PreflightVerdict> verdict = ask(customerioAt(m_server.url({})));
    QCOMPARE(verdict.has_value(), isVerdict);
    if (verdict) {
        QCOMPARE(verdict->state, state);
        QVERIFY(!verdict->message.isEmpty() && !nameOf(state).isEmpty());
    }
}

void TestPreflight::asksTheEndpointsRegionWithTheCredentials()
{
    m_server.setAnswer(200, R"({"region":"us"})");
    VERIFY_OK(ask(customerioAt(m_server.url({}))));
    const ReceivedRequest &request = m_server.requests().last();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/api/v1/accounts/region");
    QCOMPARE(request.header("Authorization"), "Basic " + QByteArray("site:key").toBase64());
    QCOMPARE(request.body, "");
}

void TestPreflight::understandsTheSimulatedDestination()
{
    LocalDestination destination(*m_catalog.find(u"customerio"_s), ContractCatalog::load(m_catalog));
    VERIFY_OK(destination.listen());
    const Result<PreflightVerdict> verdict = ask(customerioAt(destination.url()));
    VERIFY_OK(verdict);
    QCOMPARE(verdict->state, PreflightVerdict::State::Verified);
    QCOMPARE(verdict->region, u"us"_s);
}

void TestPreflight::keepsCredentialsFromForeignHosts()
{
    Integration integration = customerioAt(m_server.url({}));
    for (Region &region : integration.regions)
        region.hosts = QStringList{u"track.customer.io"_s};
    m_server.setAnswer(401);
    VERIFY_OK(ask(integration));
    QCOMPARE(m_server.requests().last().header("Authorization"), "");
}

void TestPreflight::noAnswerIsAnError()
{
    LoopbackServer gone;
    const QString url = gone.url({});
    gone.close();
    VERIFY_FAILS(ask(customerioAt(url)), Error::Kind::Network);
}

void TestPreflight::saysWhereItCannotTell()
{
    for (const QString &id : QStringList{u"segment"_s, u"webhook"_s}) {
        const Result<PreflightVerdict> verdict = ask(*m_catalog.find(id));
        VERIFY_OK(verdict);
        QCOMPARE(verdict->state, PreflightVerdict::State::CannotTell);
        QCOMPARE(verdict->message.contains(u"Debugger"), id == u"segment");
    }
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestPreflight)
#include "tst_preflight.moc"
