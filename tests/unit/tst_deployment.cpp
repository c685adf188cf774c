// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deployment.h"
#include "deploy/headersfingerprint.h"
#include "support/fakeapi.h"
#include "support/results.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hooksmith {

namespace {

constexpr RetryPolicy quick{.attempts = 3, .first = 1ms, .longest = 5ms};
const QString authorization = u"Basic c2VjcmV0Og=="_s;

std::unique_ptr<DeployTarget> targetOf(const QString &id)
{
    for (auto &target : allDeployTargets()) {
        if (target->id() == id)
            return std::move(target);
    }
    return nullptr;
}

DeploySubject makeSubject()
{
    DeploySubject subject;
    subject.endpoint.id = u"11111111-2222-3333-4444-555555555555"_s;
    subject.endpoint.name = u"hook"_s;
    subject.endpoint.url = u"https://api.segment.io/v1/track"_s;
    subject.endpoint.description = u"To Segment"_s;
    subject.endpoint.events = {u"payment.succeeded"_s, u"payment.failed"_s};
    subject.endpoint.variables = {{u"PLAN"_s, u"pro"_s}};
    subject.endpoint.transform = u"function handler(webhook) {\n  return webhook;\n}\n"_s;
    subject.headers = {{u"Authorization"_s, Secret(authorization)}};
    subject.application = u"shop"_s;
    subject.codeIsPasted = true;
    return subject;
}

/// One side's whole way: read, plan, do.
struct Way
{
    DeployTarget &target;
    FakeApi &api;
    DeploySubject subject;

    ApiClient client{api.url(), Secret(u"token"_s), quick};

    Result<RemoteEndpoint> read() { return target.read(client, subject); }
    DeployOutcome go(const std::stop_token &stop = {})
    {
        const RemoteEndpoint remote = read().value();
        return deploy(client, target.steps(subject, remote), remote.id, stop);
    }
    QStringList differingFields()
    {
        QStringList fields;
        for (const FieldDifference &each : differences(subject, read().value()))
            fields.append(each.field);
        return fields;
    }
};

} // namespace

class TestDeployment : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createsAnEndpointAtSvix();
    void noEventPassesBeforeTheTransformation();
    void createsEventTypesThatSvixLacks();
    void createsAWebhookAtDodo();
    void doesNothingWhereNothingDiffers_data();
    void doesNothingWhereNothingDiffers();
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void tellsDriftFieldByField_data();
    void tellsDriftFieldByField();
    void takesTheirs();
    void fingerprintTellsNoHeader();
    void enablesAtDodoOnlyWhatIsSaidToBePasted();
    void rateLimitOfTheLastDeploymentStays_data();
    void rateLimitOfTheLastDeploymentStays();
    void tokensAreKeptForOneServer_data();
    void tokensAreKeptForOneServer();
    void serverWithoutTransformationsIsLeftAsItWas();
    void oneLostConnectionAtAnyStepDoesNoHarm_data();
    void oneLostConnectionAtAnyStepDoesNoHarm();
    void failureAtAnyStepIsTakenBack_data();
    void failureAtAnyStepIsTakenBack();
    void whatCannotBeTakenBackIsSaid();
    void headersThatDodoTellsAreTakenBack();
    void progressIsTold();
    void rateLimitIsWaitedFor();
    void clientErrorsAreNotTriedAgain_data();
    void clientErrorsAreNotTriedAgain();
    void expiredTokenIsSaid();
    void cancellingTakesBackWhatWasDone();
    void secretsAreNotShown();
    void knowsWhatIsLive_data();
    void knowsWhatIsLive();

private:
    FakeApi &api(const QString &target) { return target == u"svix" ? static_cast<FakeApi &>(*m_svixApi) : *m_dodoApi; }
    Way way(const QString &target) { return {target == u"svix" ? *m_svix : *m_dodo, api(target), makeSubject()}; }

    std::unique_ptr<FakeSvix> m_svixApi;
    std::unique_ptr<FakeDodo> m_dodoApi;
    const std::unique_ptr<DeployTarget> m_svix = targetOf(u"svix"_s);
    const std::unique_ptr<DeployTarget> m_dodo = targetOf(u"dodo"_s);
};

void TestDeployment::init()
{
    m_svixApi = std::make_unique<FakeSvix>();
    m_dodoApi = std::make_unique<FakeDodo>();
}

void TestDeployment::createsAnEndpointAtSvix()
{
    Way svix = way(u"svix"_s);
    const DeployOutcome outcome = svix.go();
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).message));
    QCOMPARE(outcome.id, u"ep_1"_s);
    QCOMPARE(m_svixApi->endpoints.size(), 1);
    const JsonValue &made = m_svixApi->endpoints.first();
    QCOMPARE(made[u"url"].toString(), svix.subject.endpoint.url);
    QCOMPARE(made[u"disabled"].toBool(true), false);
    QCOMPARE(made[u"eventTypes"].toStringList(), svix.subject.endpoint.events);
    QCOMPARE(made[u"headers"][u"Authorization"].toString(), authorization);
    QCOMPARE(made[u"transformation"][u"code"].toString(), svix.subject.endpoint.transform);
    QCOMPARE(made[u"transformation"][u"enabled"].toBool(), true);
    QCOMPARE(made[u"transformation"][u"variables"][u"PLAN"].toString(), u"pro"_s);
    QCOMPARE(svix.differingFields(), QStringList());
}

void TestDeployment::noEventPassesBeforeTheTransformation()
{
    Way svix = way(u"svix"_s);
    QVERIFY(!svix.go().error);
    const QStringList &calls = m_svixApi->calls();
    const auto place = [&calls](const QString &start, const QString &end) {
        const auto found = std::ranges::find_if(
            calls, [&](const QString &call) { return call.startsWith(start) && call.endsWith(end); });
        return found - calls.begin();
    };
    const qsizetype enabling = calls.lastIndexOf(u"PATCH /api/v1/app/shop/endpoint/"_s + svix.subject.uid());
    QVERIFY(place(u"PUT "_s, u"/headers"_s) < place(u"PATCH "_s, u"/transformation"_s));
    QVERIFY(place(u"PATCH "_s, u"/transformation"_s) < enabling);
    QCOMPARE(enabling, calls.size() - 1);
}

void TestDeployment::createsEventTypesThatSvixLacks()
{
    m_svixApi->eventTypes = QStringList{u"payment.succeeded"_s};
    Way svix = way(u"svix"_s);
    QVERIFY(!svix.go().error);
    QCOMPARE(*m_svixApi->eventTypes, (QStringList{u"payment.succeeded"_s, u"payment.failed"_s}));
    const QStringList &calls = m_svixApi->calls();
    const QString endpoint = u"/api/v1/app/shop/endpoint/"_s + svix.subject.uid();
    QVERIFY(calls.indexOf(u"GET "_s + endpoint + u"/transformation") < calls.indexOf(u"POST /api/v1/event-type"_s));
    QVERIFY(calls.indexOf(u"POST /api/v1/event-type"_s) < calls.indexOf(u"PATCH "_s + endpoint));
    QCOMPARE(m_svixApi->endpoints.first()[u"eventTypes"].toStringList(), svix.subject.endpoint.events);
    svix.subject.endpoint.events.append(u"refund.succeeded"_s);
    QVERIFY(!svix.go().error);
    QVERIFY(m_svixApi->eventTypes->contains(u"refund.succeeded"_s));
}

void TestDeployment::createsAWebhookAtDodo()
{
    Way dodo = way(u"dodo"_s);
    const DeployOutcome outcome = dodo.go();
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.id, u"whk_1"_s);
    const JsonValue &made = m_dodoApi->endpoints.first();
    QCOMPARE(made[u"disabled"].toBool(), true); // until the code is pasted
    QCOMPARE(made[u"filter_types"].toStringList(), dodo.subject.endpoint.events);
    QCOMPARE(made[u"headers"][u"Authorization"].toString(), authorization);
    QVERIFY(!made[u"idempotency_key"].toString().isEmpty());
    QCOMPARE(made[u"metadata"][u"hooksmith_code"].toString(), dodo.subject.codeHash());
    QVERIFY(m_dodo->remainder(dodo.subject, {}).contains(u"transform.js"));
    QCOMPARE(dodo.differingFields(), QStringList{u"enabled"_s});
    QVERIFY(!dodo.go().error); // again, once the code is there
    QCOMPARE(dodo.differingFields(), QStringList());
    QCOMPARE(m_dodo->remainder(dodo.subject, dodo.read().value()), QString());
}

void TestDeployment::doesNothingWhereNothingDiffers_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("at Svix") << u"svix"_s;
    QTest::newRow("at Dodo Payments") << u"dodo"_s;
}

void TestDeployment::doesNothingWhereNothingDiffers()
{
    QFETCH(const QString, target);
    Way there = way(target);
    QVERIFY(!there.go().error);
    QVERIFY(!there.go().error);
    api(target).forgetCalls();
    QCOMPARE(there.go().done, QStringList());
    for (const QString &call : api(target).calls())
        QVERIFY2(call.startsWith(u"GET "), qPrintable(call));
}

void TestDeployment::changesOnlyWhatDiffers_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<std::function<void(DeploySubject &)>>("change");
    QTest::addColumn<QString>("expected");
    const std::function<void(DeploySubject &)> url = [](DeploySubject &subject) {
        subject.endpoint.url = u"https://example.com/"_s;
    };
    const std::function<void(DeploySubject &)> events = [](DeploySubject &subject) {
        subject.endpoint.events.clear();
    };
    const std::function<void(DeploySubject &)> rate = [](DeploySubject &subject) {
        subject.rateLimit = 7;
    };
    QTest::newRow("the URL at Svix") << u"svix"_s << url << uR"({"url":"https://example.com/"})"_s;
    QTest::newRow("the events at Svix") << u"svix"_s << events << uR"({"eventTypes":null})"_s;
    QTest::newRow("the rate limit at Svix")
        << u"svix"_s << rate << uR"({"throttleRate":7,"metadata":{"hooksmith_rate_limit":"7"}})"_s;
    QTest::newRow("the URL at Dodo Payments") << u"dodo"_s << url << uR"({"url":"https://example.com/"})"_s;
    QTest::newRow("the events at Dodo Payments") << u"dodo"_s << events << uR"({"filter_types":[]})"_s;
    const DeploySubject subject = makeSubject();
    QTest::newRow("the rate limit at Dodo Payments")
        << u"dodo"_s << rate
        << uR"({"rate_limit":7,"metadata":{"hooksmith":"%1","hooksmith_code":"%2","hooksmith_rate_limit":"7"}})"_s.arg(
               subject.uid(), subject.codeHash());
}

void TestDeployment::changesOnlyWhatDiffers()
{
    QFETCH(const QString, target);
    QFETCH(const std::function<void(DeploySubject &)>, change);
    QFETCH(const QString, expected);
    Way there = way(target);
    QVERIFY(!there.go().error);
    QVERIFY(!there.go().error);
    change(there.subject);
    const QList<DeployStep> steps = there.target.steps(there.subject, there.read().value());
    QCOMPARE(steps.size(), 1);
    QCOMPARE(QString::fromUtf8(toCompactJson(steps.first().call.body)), expected);
    QVERIFY(!there.go().error);
    QCOMPARE(there.differingFields(), QStringList());
}

void TestDeployment::tellsDriftFieldByField_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("pointerField");
    QTest::addColumn<JsonValue>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another URL at Svix") << u"svix"_s << u"url"_s << JsonValue(u"https://x/"_s) << u"url"_s;
    QTest::newRow("disabled at Svix") << u"svix"_s << u"disabled"_s << JsonValue(true) << u"enabled"_s;
    QTest::newRow("other events at Svix")
        << u"svix"_s << u"eventTypes"_s << JsonValue(QStringList{u"a"_s}) << u"events"_s;
    QTest::newRow("a rate limit at Svix") << u"svix"_s << u"throttleRate"_s << JsonValue(9) << u"rateLimit"_s;
    QTest::newRow("a rate limit at Dodo Payments") << u"dodo"_s << u"rate_limit"_s << JsonValue(9) << u"rateLimit"_s;
    QTest::newRow("another text at Svix") << u"svix"_s << u"description"_s << JsonValue(u"x"_s) << u"description"_s;
    QTest::newRow("no headers at Svix") << u"svix"_s << u"headers"_s << JsonValue::emptyObject()
                                        << u"headers.Authorization"_s;
    QTest::newRow("another URL at Dodo Payments") << u"dodo"_s << u"url"_s << JsonValue(u"https://x/"_s) << u"url"_s;
    QTest::newRow("other events at Dodo Payments")
        << u"dodo"_s << u"filter_types"_s << JsonValue(QStringList{u"a"_s}) << u"events"_s;
    QTest::newRow("disabled at Dodo Payments") << u"dodo"_s << u"disabled"_s << JsonValue(true) << u"enabled"_s;
}

void TestDeployment::tellsDriftFieldByField()
{
    QFETCH(const QString, target);
    QFETCH(const QString, pointerField);
    QFETCH(const JsonValue, value);
    QFETCH(const QString, expected);
    Way there = way(target);
    QVERIFY(!there.go().error);
    QVERIFY(!there.go().error);
    api(target).endpoints.first().set(pointerField, value);
    QCOMPARE(there.differingFields(), QStringList{expected});
    QVERIFY(!there.go().error); // ours again
    QCOMPARE(there.differingFields(), QStringList());
}

void TestDeployment::takesTheirs()
{
    Way svix = way(u"svix"_s);
    QVERIFY(!svix.go().error);
    m_svixApi->endpoints.first().set(u"url"_s, u"https://example.com/"_s);
    JsonValue transformation = m_svixApi->endpoints.first()[u"transformation"];
    transformation.set(u"code"_s, u"function handler(w) { return w; }"_s);
    m_svixApi->endpoints.first().set(u"transformation"_s, transformation);
    QCOMPARE(svix.differingFields(), (QStringList{u"url"_s, u"transform"_s}));
    const RemoteEndpoint remote = svix.read().value();
    const QStringList takeable = takeableFields(differences(svix.subject, remote), remote);
    QCOMPARE(takeable, svix.differingFields());
    svix.subject.endpoint = withRemote(svix.subject.endpoint, remote, {u"url"_s});
    QCOMPARE(svix.differingFields(), QStringList{u"transform"_s}); // one field alone
    svix.subject.endpoint = withRemote(svix.subject.endpoint, remote, takeable);
    QCOMPARE(svix.subject.endpoint.transform, u"function handler(w) { return w; }"_s);
    QCOMPARE(svix.differingFields(), QStringList());
}

void TestDeployment::fingerprintTellsNoHeader()
{
    const DeploySubject subject = makeSubject();
    const auto fingerprint = [&subject](const QString &value, const QString &token) {
        return headersFingerprint({{u"Authorization"_s, Secret(value)}}, subject.uid(), Secret(token));
    };
    QCOMPARE(fingerprint(authorization, u"token"_s), fingerprint(authorization, u"token"_s));
    QVERIFY(fingerprint(authorization, u"token"_s) != fingerprint(u"Basic b3RoZXI6"_s, u"token"_s));
    QVERIFY(fingerprint(authorization, u"token"_s) != fingerprint(authorization, u"another"_s));
    QCOMPARE(headersFingerprint({}, subject.uid(), Secret(u"token"_s)), QString());
}

void TestDeployment::enablesAtDodoOnlyWhatIsSaidToBePasted()
{
    Way dodo = way(u"dodo"_s);
    dodo.subject.codeIsPasted = false;
    QVERIFY(!dodo.go().error);
    QCOMPARE(dodo.go().done, QStringList());
    QVERIFY(m_dodoApi->endpoints.first()[u"disabled"].toBool());
    QVERIFY(!m_dodo->remainder(dodo.subject, dodo.read().value()).isEmpty());
    dodo.subject.codeIsPasted = true;
    QVERIFY(!dodo.go().error);
    QVERIFY(!m_dodoApi->endpoints.first()[u"disabled"].toBool());
    dodo.subject.codeIsPasted = false;
    QCOMPARE(m_dodo->remainder(dodo.subject, dodo.read().value()), QString());
    dodo.subject.endpoint.transform += u"// edited"_s;
    QVERIFY(!dodo.go().error);
    QVERIFY(m_dodoApi->endpoints.first()[u"disabled"].toBool());
}

void TestDeployment::rateLimitOfTheLastDeploymentStays_data()
{
    doesNothingWhereNothingDiffers_data();
}

void TestDeployment::rateLimitOfTheLastDeploymentStays()
{
    QFETCH(const QString, target);
    Way there = way(target);
    there.subject.rateLimit = 7;
    QVERIFY(!there.go().error);
    QVERIFY(!there.go().error);
    there.subject.rateLimit.reset();
    QCOMPARE(there.differingFields(), QStringList());
    there.subject.rateLimit = 0;
    QCOMPARE(there.differingFields(), QStringList{u"rateLimit"_s});
    QVERIFY(!there.go().error);
    there.subject.rateLimit.reset();
    QCOMPARE(there.differingFields(), QStringList());
    QCOMPARE(api(target).endpoints.first()[target == u"svix" ? u"throttleRate" : u"rate_limit"].toInt(-1), 0);
}

void TestDeployment::tokensAreKeptForOneServer_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("isTheTargetsOwn");
    QTest::newRow("the target's own address") << u"svix"_s << u"https://api.svix.com/"_s << false << true;
    QTest::newRow("the same with its port") << u"svix"_s << u"https://API.svix.com:443"_s << false << true;
    QTest::newRow("a server on this computer") << u"svix"_s << u"http://127.0.0.1:18201"_s << false << false;
    QTest::newRow("without encryption") << u"svix"_s << u"http://api.svix.com"_s << false << false;
    QTest::newRow("another port") << u"svix"_s << u"https://api.svix.com:8071"_s << false << false;
    QTest::newRow("the test mode's address in test mode")
        << u"dodo"_s << u"https://test.dodopayments.com"_s << false << true;
    QTest::newRow("the test mode's address in live mode")
        << u"dodo"_s << u"https://test.dodopayments.com"_s << true << false;
}

void TestDeployment::tokensAreKeptForOneServer()
{
    QFETCH(const QString, target);
    QFETCH(const QString, url);
    QFETCH(const bool, live);
    const DeployTarget &asked = target == u"svix" ? *m_svix : *m_dodo;
    QTEST(tokenKey(asked, url, live) == tokenKey(asked, {}, live), "isTheTargetsOwn");
}

void TestDeployment::serverWithoutTransformationsIsLeftAsItWas()
{
    m_svixApi->hasTransformations = false;
    m_svixApi->eventTypes = QStringList();
    Way svix = way(u"svix"_s);
    const DeployOutcome outcome = svix.go();
    QVERIFY(outcome.error);
    QVERIFY(outcome.error->message.contains(u"no transformations"));
    QCOMPARE(outcome.standing, QStringList());
    QVERIFY(m_svixApi->endpoints.isEmpty());
    QCOMPARE(m_svixApi->applications, QStringList());
    QCOMPARE(*m_svixApi->eventTypes, QStringList());
    m_svixApi->applications = {u"shop"_s}; // another's
    QCOMPARE(svix.go().standing, QStringList());
    QCOMPARE(m_svixApi->applications, QStringList{u"shop"_s});
}

void TestDeployment::oneLostConnectionAtAnyStepDoesNoHarm_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("step");
    QTest::addColumn<FakeApi::Trouble::Kind>("kind");
    for (const auto &[kind, words] : {std::pair(FakeApi::Trouble::Kind::LostBefore, "before the server did it"),
                                      std::pair(FakeApi::Trouble::Kind::LostAfter, "after the server did it"),
                                      std::pair(FakeApi::Trouble::Kind::Status, "by a 500")}) {
        for (int step = 0; step < 8; ++step)
            QTest::addRow("Svix, call %d, %s", step, words) << u"svix"_s << step << kind;
        for (int step = 0; step < 2; ++step) // the POST's key is in its body, which the fake does not look at
            QTest::addRow("Dodo Payments, call %d, %s", step, words)
                << u"dodo"_s << step << (step == 1 ? FakeApi::Trouble::Kind::LostBefore : kind);
    }
}

void TestDeployment::oneLostConnectionAtAnyStepDoesNoHarm()
{
    QFETCH(const QString, target);
    QFETCH(const int, step);
    QFETCH(const FakeApi::Trouble::Kind, kind);
    Way there = way(target);
    api(target).setTrouble({.kind = kind, .at = step});
    const DeployOutcome outcome = there.go();
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).message));
    QCOMPARE(api(target).endpoints.size(), 1);
    QVERIFY(there.differingFields().isEmpty() || target == u"dodo");
}

void TestDeployment::failureAtAnyStepIsTakenBack_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<FakeApi::Trouble::Kind>("kind");
    for (int step = 2; step < 8; ++step) { // the first two read
        QTest::addRow("call %d is refused", step) << step << FakeApi::Trouble::Kind::Status;
        QTest::addRow("call %d is never answered", step) << step << FakeApi::Trouble::Kind::LostAfter;
    }
}

void TestDeployment::failureAtAnyStepIsTakenBack()
{
    QFETCH(const int, step);
    QFETCH(const FakeApi::Trouble::Kind, kind);
    Way svix = way(u"svix"_s);
    m_svixApi->setTrouble({.kind = kind, .at = step, .times = quick.attempts});
    const DeployOutcome outcome = svix.go();
    QVERIFY(outcome.error);
    QVERIFY(m_svixApi->endpoints.isEmpty());
    for (const QString &standing : outcome.standing)
        QVERIFY2(standing.contains(u"application"), qPrintable(standing));
    m_svixApi->setTrouble({});
    QVERIFY(!svix.go().error); // nothing stands in the way of another try
}

void TestDeployment::whatCannotBeTakenBackIsSaid()
{
    Way svix = way(u"svix"_s);
    QVERIFY(!svix.go().error);
    svix.subject.headers.insert(u"X-New"_s, Secret(u"1"_s));
    svix.subject.endpoint.url = u"https://example.com/"_s;
    m_svixApi->setTrouble({.kind = FakeApi::Trouble::Kind::Status, .at = 4, .times = quick.attempts, .status = 422});
    const DeployOutcome outcome = svix.go();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.done, QStringList{u"Set the headers"_s});
    QCOMPARE(outcome.standing, QStringList{u"Set the headers"_s}); // their old values are hidden
    QCOMPARE(m_svixApi->endpoints.first()[u"url"].toString(), u"https://api.segment.io/v1/track"_s);
}

void TestDeployment::headersThatDodoTellsAreTakenBack()
{
    Way dodo = way(u"dodo"_s);
    dodo.subject.headers = {{u"X-Shop"_s, Secret(u"one"_s)}};
    QVERIFY(!dodo.go().error);
    dodo.subject.headers = {{u"X-Shop"_s, Secret(u"two"_s)}};
    // Headers are set first where the webhook becomes enabled; then the change of the webhook is refused.
    m_dodoApi->setTrouble({.kind = FakeApi::Trouble::Kind::Status, .at = 3, .times = 1, .status = 422});
    const DeployOutcome outcome = dodo.go();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.takenBack, QStringList{u"Put the headers back"_s});
    QCOMPARE(outcome.standing, QStringList());
    QCOMPARE(m_dodoApi->endpoints.first()[u"headers"][u"X-Shop"].toString(), u"one"_s);
}

void TestDeployment::progressIsTold()
{
    Way svix = way(u"svix"_s);
    m_svixApi->setTrouble({.kind = FakeApi::Trouble::Kind::Status, .at = 4, .times = 1, .status = 422});
    using State = DeployProgress::State;
    QList<std::pair<qsizetype, State>> told;
    const DeployOutcome outcome = deploy(svix.client, svix.target.steps(svix.subject, svix.read().value()), {}, {},
                                         [&told](const DeployProgress &progress) {
                                             told.append({progress.step, progress.state});
                                         });
    QVERIFY(outcome.error);
    const QList<std::pair<qsizetype, State>> expected{{0, State::Begins},    {0, State::Done},     {1, State::Begins},
                                                      {1, State::Done},      {2, State::Begins},   {2, State::Failed},
                                                      {1, State::TakenBack}, {0, State::TakenBack}};
    QCOMPARE(told, expected);
}

void TestDeployment::rateLimitIsWaitedFor()
{
    Way svix = way(u"svix"_s);
    m_svixApi->setTrouble({.kind = FakeApi::Trouble::Kind::Status, .at = 0, .times = 2, .status = 429});
    QVERIFY(!svix.go().error);
    QCOMPARE(m_svixApi->calls().count(m_svixApi->calls().first()), 3);
}

void TestDeployment::clientErrorsAreNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("403") << 403;
    QTest::newRow("409") << 409;
    QTest::newRow("422") << 422;
}

void TestDeployment::clientErrorsAreNotTriedAgain()
{
    QFETCH(const int, status);
    Way svix = way(u"svix"_s);
    m_svixApi->setTrouble({.kind = FakeApi::Trouble::Kind::Status, .at = 2, .times = 1, .status = status});
    const DeployOutcome outcome = svix.go();
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->message.contains(QString::number(status)), qPrintable(outcome.error->message));
    QVERIFY(outcome.error->message.contains(u"said by the fake"));
    QVERIFY(m_svixApi->endpoints.isEmpty());
}

void TestDeployment::expiredTokenIsSaid()
{
    m_svixApi->setToken("another");
    Way svix = way(u"svix"_s);
    const Result<RemoteEndpoint> remote = svix.read();
    VERIFY_FAILS(remote, Error::Kind::Network);
    QVERIFY(remote.error().message.contains(u"401"));
    QVERIFY(remote.error().message.contains(u"token"));
    QCOMPARE(m_svixApi->calls().size(), 1);
}

void TestDeployment::cancellingTakesBackWhatWasDone()
{
    Way svix = way(u"svix"_s);
    const QList<DeployStep> steps = svix.target.steps(svix.subject, {});
    std::stop_source stopping;
    // The third call is answered 500 and waits; that is when the user cancels.
    ApiClient patient(m_svixApi->url(), Secret(u"token"_s), {.attempts = 3, .first = 60s, .longest = 60s});
    m_svixApi->setTrouble({.kind = FakeApi::Trouble::Kind::LostBefore, .at = 2, .times = 1});
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&stopping, this] {
        if (m_svixApi->calls().size() >= 3)
            stopping.request_stop();
    });
    look.start(1ms);
    const DeployOutcome outcome = deploy(patient, steps, {}, stopping.get_token());
    QVERIFY(outcome.error);
    QVERIFY(m_svixApi->endpoints.isEmpty());
}

void TestDeployment::secretsAreNotShown()
{
    for (const QString &target : QStringList{u"svix"_s, u"dodo"_s}) {
        Way there = way(target);
        QByteArray shown;
        for (const DeployStep &step : there.target.steps(there.subject, {}))
            shown += toCompactJson(step.call.shownBody());
        QVERIFY(!shown.contains(authorization.toUtf8()));
        QVERIFY(shown.contains("\"Authorization\":\"(hidden)\""));
    }
}

void TestDeployment::knowsWhatIsLive_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("isLive");
    QTest::newRow("Svix") << u"svix"_s << QString() << u"sk_abc.eu"_s << true;
    QTest::newRow("a test environment of Svix") << u"svix"_s << QString() << u"testsk_abc.eu"_s << false;
    QTest::newRow("a server of one's own") << u"svix"_s << u"http://localhost:8071"_s << u"sk_abc"_s << false;
    QTest::newRow("a host that only looks like Svix") << u"svix"_s << u"https://notsvix.com"_s << u"sk_abc"_s << false;
    QTest::newRow("the test mode of Dodo Payments")
        << u"dodo"_s << u"https://test.dodopayments.com"_s << u"x"_s << false;
    QTest::newRow("the live mode of Dodo Payments")
        << u"dodo"_s << u"https://live.dodopayments.com"_s << u"x"_s << true;
}

void TestDeployment::knowsWhatIsLive()
{
    QFETCH(const QString, target);
    QFETCH(const QString, url);
    QFETCH(const QString, token);
    QFETCH(const bool, isLive);
    const DeployTarget &asked = target == u"svix" ? *m_svix : *m_dodo;
    const QString base = url.isEmpty() ? asked.baseUrl(Secret(token), false) : url;
    QVERIFY(!url.isEmpty() || base == u"https://api.eu.svix.com");
    QCOMPARE(asked.isLive(base, Secret(token)), isLive);
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestDeployment)
#include "tst_deployment.moc"
