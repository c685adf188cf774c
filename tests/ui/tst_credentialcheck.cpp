// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialcheck.h"
#include "screenshot.h"
#include "support/loopbackserver.h"
#include "testservices.h"
#include "widgets/notice.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The question to the destination, asked of one on loopback.
class TestCredentialCheck : public QObject
{
    Q_OBJECT

private slots:
    void customerioVerifiesThePair()
    {
        m_server->setAnswer(200, R"({"region":"us"})");
        const auto check = open(customerio());
        press(*check);
        QTRY_VERIFY(notice(*check).message().contains(u"knows these credentials"_s));
        QVERIFY(check->findChild<QPushButton *>(u"checkCredentials"_s)->hasFocus());
        QCOMPARE(m_server->requests().first().header("Authorization"), "Basic " + QByteArray("site:key").toBase64());
        QVERIFY(takeScreenshot(*check, u"credentials-verified"_s));
    }

    void customerioPicksTheRegion()
    {
        m_server->setAnswer(200, R"({"region":"eu"})");
        const auto check = open(customerio());
        const QSignalSpy regions(check.get(), &CredentialCheck::regionFound);
        press(*check);
        auto *use = notice(*check).findChild<QPushButton *>(u"noticeAction"_s);
        QTRY_VERIFY(use->isVisible());
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(regions.size(), 1);
        QCOMPARE(regions[0][0].toString(), u"eu"_s);
    }

    void aPairThatIsNotKnownIsSaid()
    {
        m_server->setAnswer(401, "{}");
        const auto check = open(customerio());
        press(*check);
        QTRY_VERIFY(notice(*check).message().contains(u"does not know"_s));
        QVERIFY(check->findChild<QPushButton *>(u"checkCredentials"_s)->isEnabled());
    }

    void segmentCannotTellAndOffersATestEvent()
    {
        m_integration = *m_services.integrations.find(u"segment"_s);
        const auto check = open({{u"writeKey"_s, Secret(u"aWriteKey"_s)}});
        check->offerTestEvent();
        const QSignalSpy tests(check.get(), &CredentialCheck::testEventRequested);
        press(*check);
        QTRY_VERIFY(notice(*check).message().contains(u"no call that verifies"_s));
        QVERIFY(notice(*check).message().contains(u"Debugger"_s));
        QVERIFY(takeScreenshot(*check, u"credentials-cannot-tell"_s));
        QTest::mouseClick(notice(*check).findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(tests.size(), 1);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void aMissingCredentialIsSaid()
    {
        customerio();
        const auto check = open({});
        press(*check);
        QTRY_VERIFY(notice(*check).message().contains(u"keychain"_s));
        QCOMPARE(m_server->requests().size(), 0);
    }

    void init() { m_server = std::make_unique<LoopbackServer>(); }

private:
    CredentialValues customerio()
    {
        m_integration = *m_services.integrations.find(u"customerio"_s);
        for (Region &region : m_integration.regions) {
            region.url = m_server->url(u"/api/v2/entity"_s);
            region.hosts = QStringList{QUrl(region.url).authority()};
        }
        return {{u"siteId"_s, Secret(u"site"_s)}, {u"apiKey"_s, Secret(u"key"_s)}};
    }

    std::unique_ptr<CredentialCheck> open(const CredentialValues &entered)
    {
        Endpoint endpoint;
        endpoint.id = u"an-id"_s;
        endpoint.region = u"us"_s;
        auto check = std::make_unique<CredentialCheck>(m_integration, m_services.secrets, m_services.sender, [=] {
            return CheckedCredentials{endpoint, entered};
        });
        check->resize(560, 120);
        check->show();
        return check;
    }

    static void press(const CredentialCheck &check)
    {
        QTest::mouseClick(check.findChild<QPushButton *>(u"checkCredentials"_s), Qt::LeftButton);
    }
    static Notice &notice(const CredentialCheck &check) { return *check.findChild<Notice *>(u"credentialVerdict"_s); }

    TestServices m_services;
    Integration m_integration;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_MAIN(TestCredentialCheck)
#include "tst_credentialcheck.moc"
