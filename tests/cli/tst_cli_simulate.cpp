// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// `send --simulate`, and how `simulate` refuses; tests/conformance/destinations has the rest.
class TestCliSimulate : public QObject
{
    Q_OBJECT

private slots:
    void sendsToASimulation_data();
    void sendsToASimulation();
    void needsNoCredentials();
    void refusesBadUse_data();
    void refusesBadUse();

private:
    CommandLineHome m_home;
};

void TestCliSimulate::sendsToASimulation_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("fate");
    QTest::newRow("Segment's own template is accepted")
        << u"segment"_s << QByteArray() << 0 << QByteArray("HTTP 200") << QByteArray("as accepted");
    QTest::newRow("Segment throws away a numeric userId")
        << u"segment"_s << QByteArray("function handler(w) { w.payload = { userId: 1, event: 'x' }; return w; }") << 1
        << QByteArray("HTTP 200") << QByteArray("as discarded. id_not_string");
    QTest::newRow("Customer.io's own template is accepted")
        << u"customerio"_s << QByteArray() << 0 << QByteArray("HTTP 200") << QByteArray("as accepted");
    QTest::newRow("Customer.io refuses an unknown action")
        << u"customerio"_s
        << QByteArray("function handler(w) { w.payload = { type: 'person', action: 'paid', identifiers: { id: 'a' } }; "
                      "return w; }")
        << 1 << QByteArray("HTTP 400") << QByteArray("as rejected");
}

void TestCliSimulate::sendsToASimulation()
{
    QFETCH(const QString, integration);
    QFETCH(const QByteArray, transform);
    QFETCH(const int, exitStatus);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, fate);
    const CommandLineHome home;
    const ProgramRun created =
        home.run({u"create"_s, u"--workspace"_s, u"shop"_s, u"--integration"_s, integration, u"--name"_s, u"hook"_s});
    QVERIFY2(created.status == 0, created.err.constData());
    if (!transform.isEmpty())
        home.write(u"shop/endpoints/hook/transform.js"_s, transform);
    const ProgramRun run = home.run(
        {u"send"_s, u"hook"_s, u"--workspace"_s, u"shop"_s, u"--event"_s, u"payment.succeeded"_s, u"--simulate"_s});
    QVERIFY2(run.status == exitStatus, run.err.constData());
    QVERIFY2(run.out.startsWith(answer), run.out.constData());
    QVERIFY2(run.err.contains(fate), run.err.constData());
}

/// The endpoint names an environment variable that is not set: a real delivery would fail.
void TestCliSimulate::needsNoCredentials()
{
    const CommandLineHome home;
    const ProgramRun created = home.run({u"create"_s, u"--workspace"_s, u"shop"_s, u"--integration"_s, u"segment"_s,
                                         u"--name"_s, u"hook"_s, u"--credential"_s, u"writeKey=NOT_SET"_s});
    QVERIFY2(created.status == 0, created.err.constData());
    const QStringList send{u"send"_s, u"hook"_s, u"--workspace"_s, u"shop"_s, u"--event"_s, u"payment.succeeded"_s};
    const ProgramRun simulated = home.run(send + QStringList{u"--simulate"_s, u"--format"_s, u"json"_s});
    QCOMPARE(simulated.status, 0);
    QVERIFY2(simulated.out.contains(R"("withCredentials":false)"), simulated.out.constData());
    QVERIFY(home.run(send).status != 0);
}

void TestCliSimulate::refusesBadUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("an integration that is not simulated")
        << QStringList{u"simulate"_s, u"webhook"_s} << QByteArray("is not simulated");
    QTest::newRow("an integration that is none")
        << QStringList{u"simulate"_s, u"segmnt"_s} << QByteArray("Did you mean segment?");
    QTest::newRow("an unknown trouble") << QStringList{u"simulate"_s, u"segment"_s, u"--trouble"_s, u"418"_s}
                                        << QByteArray("418");
    QTest::newRow("simulated and real at once")
        << QStringList{u"send"_s,       u"x"_s,    u"--event"_s,          u"payment.failed"_s,
                       u"--simulate"_s, u"--to"_s, u"http://localhost/"_s}
        << QByteArray("--simulate");
    QTest::newRow("nowhere to send to") << QStringList{u"send"_s, u"--event"_s, u"payment.failed"_s}
                                        << QByteArray("--to URL");
}

void TestCliSimulate::refusesBadUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const ProgramRun run = m_home.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(message), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliSimulate)
#include "tst_cli_simulate.moc"
