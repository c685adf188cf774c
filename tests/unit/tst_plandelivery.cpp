// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/plandelivery.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Integration segmentLike()
{
    Integration integration;
    integration.id = u"segment"_qs;
    integration.name = u"Segment"_qs;
    integration.authorization =
        Authorization{.scheme = Authorization::Scheme::Basic, .username = u"{key}"_qs, .password = {}, .token = {}};
    integration.regions = {{.id = u"us"_qs, .label = {}, .hosts = {u"api.segment.io"_qs}, .url = {}},
                           {.id = u"here"_qs, .label = {}, .hosts = {u"127.0.0.1"_qs}, .url = {}}};
    integration.defaultRegion = u"us"_qs;
    return integration;
}

const CredentialValues values{{u"key"_qs, Secret(u"k"_qs)}};

} // namespace

class TestPlanDelivery : public QObject
{
    Q_OBJECT

private slots:
    void decidesAboutCredentials_data();
    void decidesAboutCredentials();
    void integrationWithoutAuthorizationNeedsNoWord();
};

void TestPlanDelivery::decidesAboutCredentials_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("reason"); // empty where the credentials go along
    QTest::newRow("the integration's host gets them")
        << u"https://api.segment.io/v1/track"_qs << u"X-A"_qs << QString();
    QTest::newRow("this machine gets them without TLS") << u"http://127.0.0.1:8080/"_qs << u"X-A"_qs << QString();
    QTest::newRow("another host does not")
        << u"https://evil.example/"_qs << u"X-A"_qs << u"evil.example is not one of the hosts of Segment"_qs;
    QTest::newRow("a host that only begins alike does not")
        << u"https://api.segment.io.evil.example/"_qs << u"X-A"_qs << u"not one of the hosts"_qs;
    QTest::newRow("the right host without TLS does not")
        << u"http://api.segment.io/v1/track"_qs << u"X-A"_qs << u"not private; use https"_qs;
    QTest::newRow("an Authorization of the transform's own replaces them")
        << u"https://api.segment.io/v1/track"_qs << u"AUTHORIZATION"_qs << u"its own Authorization"_qs;
}

void TestPlanDelivery::decidesAboutCredentials()
{
    QFETCH(const QString, url);
    QFETCH(const QString, header);
    QFETCH(const QString, reason);
    const HttpRequest request{u"POST"_qs, url, {{header, u"1"_qs}}, "{}"};
    const PlannedDelivery planned = planDelivery(request, segmentLike(), values);
    QCOMPARE(planned.request, request);
    QCOMPARE(needsCredentials(request, segmentLike()), reason.isEmpty());
    QCOMPARE(planned.authorization.reveal(), reason.isEmpty() ? u"Basic azo="_qs : QString());
    QCOMPARE(planned.authorizationNote.isEmpty(), reason.isEmpty());
    QVERIFY2(planned.authorizationNote.contains(reason), qPrintable(planned.authorizationNote));
}

void TestPlanDelivery::integrationWithoutAuthorizationNeedsNoWord()
{
    Integration integration = segmentLike();
    integration.authorization.reset();
    const HttpRequest request{u"POST"_qs, u"https://anywhere.example/"_qs, {}, "{}"};
    QVERIFY(!needsCredentials(request, integration));
    const PlannedDelivery planned = planDelivery(request, integration, {});
    QVERIFY(planned.authorization.isEmpty());
    QCOMPARE(planned.authorizationNote, QString());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestPlanDelivery)
#include "tst_plandelivery.moc"
