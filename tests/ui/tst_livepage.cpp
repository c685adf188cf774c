// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livepage.h"

#include "endpoints/endpointpage.h"
#include "live/livesession.h"
#include "signature/standardwebhooks.h"
#include "support/loopbackserver.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/notice.h"
#include "widgets/themeswitcher.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString secretText = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;

} // namespace

/// Signed events are sent to the window over the loopback interface, and used there.
class TestLivePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void signedEventsAppearWithTheirResult();
    void refusedEventsAppearWithTheReason();
    void aLongReasonIsShownWhole();
    void withoutASecretItDoesNotStart();
    void aTakenPortIsSaid();
    void secretIsKeptInTheKeychainAndNowhereElse();
    void eventsAreReplayedThroughTheUnsavedCode();
    void anEventBecomesThePayloadInTheWorkbench();
    void receivingGoesOnBehindOtherPages();
    void savesACaseWithFakes();
    void savesTheEventsAsLines();
    void aFullDiskIsSaid();
    void aSleepOfTheComputerIsSaid();
    void deliversToTheSimulation();
    void theSimulationMakesTroubleOnRequest();
    void deliveringForRealIsConfirmedFirst();

private:
    [[nodiscard]] QWidget *window() const { return m_fixture->window.get(); }
    [[nodiscard]] QTableView &table() const { return named<QTableView>(window(), u"liveTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QAction &action(const QString &name) const { return named<QAction>(window(), name); }
    [[nodiscard]] QString notice() const;
    void openLive();
    void typeSecret();
    void start();
    void chooseAlpha();
    int send(const QByteArray &body, const QString &secret = secretText);
    [[nodiscard]] QByteArray sample() const { return m_fixture->events.find(u"payment.succeeded"_s)->sample; }
    void see(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    QString m_theme = qEnvironmentVariable("HOOKSMITH_TEST_THEME", u"light"_s);
    QString m_url;
    int m_sent = 0;
};

void TestLivePage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->settings.setTheme(m_theme == u"dark"_s ? Settings::Theme::Dark : Settings::Theme::Light);
    m_fixture->settings.setLanguage(qEnvironmentVariable("HOOKSMITH_TEST_LANGUAGE", u"en"_s));
    m_switcher = std::make_unique<ThemeSwitcher>(m_fixture->settings);
    Endpoint alpha = m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    m_fixture->secrets.put({.endpointId = alpha.id, .credentialId = u"writeKey"_s}, u"segment-write-key"_s);
    QVERIFY(m_fixture->show());
    openLive();
}

void TestLivePage::openLive()
{
    action(u"liveAction"_s).trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the page before, which may be one as well
    QTRY_VERIFY(window()->findChild<LivePage *>());
    named<QLineEdit>(window(), u"livePortEdit"_s).clear();
}

void TestLivePage::see(const QString &name)
{
    QVERIFY(saveScreenshot(*window(), m_theme + m_fixture->settings.language(), u"live-"_s + name));
}

QString TestLivePage::notice() const
{
    const auto &notice = named<QWidget>(window(), u"liveNotice"_s);
    QString all;
    for (const QLabel *label : notice.findChildren<QLabel *>())
        all += label->text();
    return notice.isVisible() ? all : QString();
}

void TestLivePage::typeSecret()
{
    QTest::keyClicks(&named<QLineEdit>(window(), u"value_signingSecret"_s), secretText);
}

void TestLivePage::start()
{
    typeSecret();
    QTest::mouseClick(&named<QPushButton>(window(), u"liveToggleButton"_s), Qt::LeftButton);
    QTRY_VERIFY2(!named<QLabel>(window(), u"liveUrl"_s).text().isEmpty(), qPrintable(notice()));
    m_url = named<QLabel>(window(), u"liveUrl"_s).text();
}

void TestLivePage::chooseAlpha()
{
    auto &endpoints = named<QComboBox>(window(), u"liveEndpointBox"_s);
    endpoints.setFocus();
    QTest::keyClick(&endpoints, Qt::Key_Down);
    QCOMPARE(endpoints.currentText(), u"alpha"_s);
    emit endpoints.activated(endpoints.currentIndex());
}

/// The status it is answered; 0 where there is no answer.
int TestLivePage::send(const QByteArray &body, const QString &secret)
{
    const SignedMessage message{"msg_" + QByteArray::number(++m_sent),
                                QByteArray::number(QDateTime::currentSecsSinceEpoch()), body};
    QNetworkRequest request{QUrl(m_url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : signatureHeaders(message, SigningSecret::parse(Secret(secret)).value()))
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_fixture->network.post(request, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestLivePage::signedEventsAppearWithTheirResult()
{
    see(u"stopped"_s);
    chooseAlpha();
    start();
    see(u"waiting"_s);
    QCOMPARE(send(sample()), 200);
    QCOMPARE(send(sample(), u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s), 401);
    QCOMPARE(send(m_fixture->events.find(u"refund.succeeded"_s)->sample), 200);
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(0, 1), u"payment.succeeded"_s);
    QCOMPARE(cell(0, 2), u"Valid"_s);
    QTRY_VERIFY(!cell(0, 3).isEmpty() && cell(0, 3) != u"Running…");
    table().selectRow(0);
    QVERIFY(named<QPlainTextEdit>(window(), u"livePayload"_s).toPlainText().contains(u"payment_id"));
    QTRY_VERIFY(!cell(2, 3).isEmpty() && cell(2, 3) != u"Running…");
    see(u"events"_s);
    named<QTabWidget>(window(), u"liveDetails"_s).setCurrentIndex(1);
    see(u"result"_s);
}

void TestLivePage::refusedEventsAppearWithTheReason()
{
    start();
    QCOMPARE(send(sample(), u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s), 401);
    QVERIFY2(cell(0, 2).startsWith(u"Refused (401): "), qPrintable(cell(0, 2)));
    const auto &table = named<QTableView>(window(), u"liveTable"_s);
    QCOMPARE(table.columnSpan(0, 2), table.model()->columnCount() - 2); // the reason has the rest of the row
    QCOMPARE(send("no JSON"), 400);
    QVERIFY2(cell(1, 2).contains(u"no JSON object"), qPrintable(cell(1, 2)));
    QCOMPARE(send(QByteArray(1024 * 1024 + 1, ' ')), 413);
    QTRY_COMPARE(rows(), 3);
    QVERIFY2(cell(2, 2).startsWith(u"Refused (413): "), qPrintable(cell(2, 2)));
    see(u"refused"_s);
}

void TestLivePage::aLongReasonIsShownWhole()
{
    start();
    QCOMPARE(send(sample(), u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s), 401);
    QCOMPARE(send(sample()), 200);
    const auto &reason = named<QLabel>(window(), u"liveRefusal"_s);
    window()->resize(1280, 800);
    table().selectRow(0);
    QTRY_VERIFY(reason.isVisible());
    QCOMPARE(reason.text(), describe(SignatureState::Mismatch));
    QTRY_VERIFY(reason.height() >= reason.heightForWidth(reason.width()));
    see(u"reason"_s);
    table().selectRow(1);
    QVERIFY(!reason.isVisible());
}

void TestLivePage::withoutASecretItDoesNotStart()
{
    QTest::mouseClick(&named<QPushButton>(window(), u"liveToggleButton"_s), Qt::LeftButton);
    QTRY_VERIFY2(notice().contains(u"signing secret"), qPrintable(notice()));
    QCOMPARE(named<QLabel>(window(), u"liveUrl"_s).text(), QString());
}

void TestLivePage::aTakenPortIsSaid()
{
    const LoopbackServer other;
    named<QLineEdit>(window(), u"livePortEdit"_s).setText(QString::number(other.port()));
    typeSecret();
    QTest::mouseClick(&named<QPushButton>(window(), u"liveToggleButton"_s), Qt::LeftButton);
    QTRY_VERIFY2(notice().contains(QString::number(other.port())), qPrintable(notice()));
}

void TestLivePage::secretIsKeptInTheKeychainAndNowhereElse()
{
    start();
    QCOMPARE(m_fixture->secrets.value({.endpointId = u"receiver"_s, .credentialId = u"signing-secrets"_s}), secretText);
    QCOMPARE(m_fixture->filesWith(secretText.mid(6).toUtf8()), QStringList());
    QCOMPARE(named<QLineEdit>(window(), u"value_signingSecret"_s).text(), QString());
}

void TestLivePage::eventsAreReplayedThroughTheUnsavedCode()
{
    start();
    QCOMPARE(send(sample()), 200);
    action(u"endpointsAction"_s).trigger();
    QTRY_VERIFY(window()->findChild<QTableView *>(u"endpointTable"_s));
    auto &endpoints = named<QTableView>(window(), u"endpointTable"_s);
    endpoints.setFocus();
    QTest::keyClick(&endpoints, Qt::Key_Return);
    QTRY_VERIFY(window()->findChild<Workbench *>());
    named<Workbench>(window(), u"workbench"_s)
        .replaceTransform(u"function handler(webhook) { webhook.cancel = true; return webhook; } // unsaved"_s);
    openLive();
    QCOMPARE(m_fixture->dialogs.asked.size(), 0); // the edits are kept
    QCOMPARE(named<QComboBox>(window(), u"liveEndpointBox"_s).currentText(), u"alpha"_s);
    action(u"liveReplayAllAction"_s).trigger();
    QTRY_COMPARE(cell(0, 3), u"Cancelled"_s);
    QVERIFY(!m_fixture->openOrCreate()->load(u"alpha"_s)->transform.contains(u"// unsaved"));
}

void TestLivePage::anEventBecomesThePayloadInTheWorkbench()
{
    eventsAreReplayedThroughTheUnsavedCode();
    const QByteArray mine = R"({"type":"refund.succeeded","data":{"mine":1}})";
    QCOMPARE(send(mine), 200);
    table().setFocus();
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(window()->findChild<Workbench *>());
    auto &workbench = named<Workbench>(window(), u"workbench"_s);
    QCOMPARE(workbench.payload(), mine);
    QCOMPARE(workbench.eventType(), u"refund.succeeded"_s);
    QVERIFY(workbench.transform().contains(u"// unsaved")); // the edits are back
}

void TestLivePage::receivingGoesOnBehindOtherPages()
{
    start();
    action(u"catalogueAction"_s).trigger();
    QTRY_VERIFY(!window()->findChild<LivePage *>());
    QCOMPARE(send(sample()), 200);
    action(u"liveAction"_s).trigger();
    QTRY_VERIFY(window()->findChild<LivePage *>());
    QCOMPARE(named<QLineEdit>(window(), u"livePortEdit"_s).text(), QString::number(QUrl(m_url).port()));
    QCOMPARE(rows(), 1);
    QTest::mouseClick(&named<QPushButton>(window(), u"liveToggleButton"_s), Qt::LeftButton);
    QCOMPARE(send(sample()), 0);
}

void TestLivePage::savesACaseWithFakes()
{
    chooseAlpha();
    start();
    const QByteArray personal = sample().replace("\"email\": \"", "\"email\": \"ada.");
    QVERIFY(personal != sample()); // nobody's data would be kept unasked
    QCOMPARE(send(personal), 200);
    table().selectRow(0);
    m_fixture->dialogs.answers = {Answer::Accept};
    m_fixture->dialogs.text = u"received"_s;
    action(u"liveSaveCaseAction"_s).trigger();
    QTRY_COMPARE(m_fixture->dialogs.asked.size(), 1);
    // The payload is written at once, what is expected of it when its run has ended.
    const auto cases = [this] {
        return m_fixture->openOrCreate()->cases(u"alpha"_s).value();
    };
    QTRY_VERIFY(cases().size() == 1 && cases().first().expected.find(u"outcome"));
    QCOMPARE(cases().first().name, u"received"_s);
    const QString email = parseJson(personal).value()[u"data"][u"customer"][u"email"].toString();
    QVERIFY(!email.isEmpty());
    QVERIFY(!cases().first().payload.contains(email.toUtf8()));
    m_fixture->dialogs.answers = {Answer::Reject};
    m_fixture->dialogs.text = u"as-received"_s;
    action(u"liveSaveCaseAction"_s).trigger();
    QTRY_COMPARE(m_fixture->openOrCreate()->cases(u"alpha"_s)->size(), 2);
    QVERIFY(m_fixture->openOrCreate()->cases(u"alpha"_s)->first().payload.contains(email.toUtf8()));
}

void TestLivePage::savesTheEventsAsLines()
{
    chooseAlpha();
    start();
    const QString recorded = m_fixture->root.filePath(u"recorded.ndjson"_s);
    m_fixture->dialogs.path = recorded;
    action(u"liveRecordAction"_s).trigger();
    QCOMPARE(send(sample()), 200);
    QTRY_VERIFY(!cell(0, 3).isEmpty() && cell(0, 3) != u"Running…");
    QFile file(recorded);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY(lines.startsWith(R"({"kind":"event")"));
    const QString saved = m_fixture->root.filePath(u"saved.ndjson"_s);
    m_fixture->dialogs.path = saved;
    action(u"liveSaveLinesAction"_s).trigger();
    QTRY_VERIFY(QFile::exists(saved));
    QFile second(saved);
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), lines);
}

void TestLivePage::aFullDiskIsSaid()
{
    if (!QFile::exists(u"/dev/full"_s))
        return; // only Linux has a disk that is always full
    start();
    m_fixture->dialogs.path = u"/dev/full"_s;
    action(u"liveRecordAction"_s).trigger();
    QCOMPARE(send(sample()), 503);
    QVERIFY2(notice().contains(u"could not be kept"), qPrintable(notice()));
    see(u"full"_s);
}

void TestLivePage::aSleepOfTheComputerIsSaid()
{
    std::chrono::milliseconds wall(0);
    std::chrono::milliseconds running(0);
    LiveSession session(m_fixture->services, nullptr,
                        {.wall = [&wall] { return wall; },
                         .running =
                             [&running] {
                                 return running;
                             }});
    LivePage page(m_fixture->services, m_fixture->dialogs, m_fixture->openOrCreate().value(), session,
                  [](const QString &) { return std::optional<Endpoint>(); });
    page.resize(1200, 760);
    page.show();
    QVERIFY(session.start(0, {SigningSecret::parse(Secret(secretText)).value()}));
    m_url = session.url();
    wall += std::chrono::minutes(1);
    running += std::chrono::minutes(1);
    QCOMPARE(send(sample()), 200);
    QCOMPARE(session.problem(), QString()); // a minute awake
    wall += std::chrono::minutes(90);
    running += std::chrono::seconds(1);
    QCOMPARE(send(sample()), 200);
    const auto &notice = named<Notice>(&page, u"liveNotice"_s);
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.message().contains(u"slept for 5399 s"), qPrintable(notice.message()));
    QVERIFY(saveScreenshot(page, m_theme + m_fixture->settings.language(), u"live-slept"_s));
}

void TestLivePage::deliversToTheSimulation()
{
    chooseAlpha();
    auto &deliver = named<QComboBox>(window(), u"liveDeliverBox"_s);
    deliver.setFocus();
    QTest::keyClick(&deliver, Qt::Key_Down);
    emit deliver.activated(deliver.currentIndex());
    start();
    QCOMPARE(send(sample()), 200);
    QTRY_VERIFY2(cell(0, 5).startsWith(u"200 in "), qPrintable(cell(0, 5)));
    QVERIFY(m_fixture->history->latest(1)->isEmpty()); // only real deliveries are history
}

void TestLivePage::theSimulationMakesTroubleOnRequest()
{
    chooseAlpha();
    auto &options = named<QWidget>(window(), u"simulationOptions"_s);
    QVERIFY(!options.isVisible());
    auto &deliver = named<QComboBox>(window(), u"liveDeliverBox"_s);
    deliver.setFocus();
    QTest::keyClick(&deliver, Qt::Key_Down);
    emit deliver.activated(deliver.currentIndex());
    QVERIFY(options.isVisible());
    auto &trouble = named<QComboBox>(window(), u"simulationTrouble"_s);
    trouble.setFocus();
    QTest::keyClicks(&trouble, u"429"_s);
    start();
    QCOMPARE(send(sample()), 200);
    QTRY_VERIFY2(cell(0, 5).startsWith(u"429 in "), qPrintable(cell(0, 5)));
    see(u"trouble"_s);
    QTest::keyClick(&trouble, Qt::Key_Home);
    action(u"liveReplayAllAction"_s).trigger();
    QTRY_VERIFY2(cell(0, 5).startsWith(u"200 in "), qPrintable(cell(0, 5)));
}

void TestLivePage::deliveringForRealIsConfirmedFirst()
{
    auto &deliver = named<QComboBox>(window(), u"liveDeliverBox"_s);
    m_fixture->dialogs.answers = {Answer::Cancel};
    deliver.setCurrentIndex(2);
    emit deliver.activated(2);
    QCOMPARE(deliver.currentIndex(), 0);
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    m_fixture->dialogs.answers = {Answer::Accept};
    deliver.setCurrentIndex(2);
    emit deliver.activated(2);
    QCOMPARE(deliver.currentIndex(), 2);
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestLivePage)
#include "tst_livepage.moc"
