// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "support/commandline.h"
#include "support/json.h"
#include "support/results.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QStringList exporting{u"export"_qs,    u"tracking"_qs,    u"--format"_qs,
                            u"hooksmith"_qs, u"--workspace"_qs, u"shop"_qs};

} // namespace

class TestCliExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesOnePortableFile();
    void holdsNoSecret();
    void dodoIsToldWhichCodeItHas();
    void givesTheSameBytesInAFile();
    void refusesBadInput_data();
    void refusesBadInput();
    void brokenEndpointIsNamedWithItsPlace();

private:
    std::unique_ptr<CommandLineHome> m_home;
};

void TestCliExport::init()
{
    m_home = std::make_unique<CommandLineHome>();
    m_home->setVariable(u"SEGMENT_WRITE_KEY"_qs, u"wk_live_4242"_qs);
    const ProgramRun run =
        m_home->run({u"create"_qs, u"--workspace"_qs, u"shop"_qs, u"--integration"_qs, u"segment"_qs, u"--name"_qs,
                     u"tracking"_qs, u"--credential"_qs, u"writeKey=SEGMENT_WRITE_KEY"_qs});
    QVERIFY2(run.status == 0, run.err.constData());
    const auto workspace = Workspace::open(m_home->path(u"shop"_qs));
    VERIFY_OK(workspace);
    VERIFY_OK(workspace->saveCase(u"tracking"_qs, {.name = u"large"_qs,
                                                   .eventType = u"payment.succeeded"_qs,
                                                   .payload = R"({"z":1.50,"a":12345678901234567890})"}));
}

void TestCliExport::writesOnePortableFile()
{
    const ProgramRun run = m_home->run(exporting);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, "");
    const Result<JsonValue> json = parseJson(run.out);
    VERIFY_OK(json);
    QCOMPARE((*json)[u"hooksmith"].toString(), u"endpoint"_qs);
    QCOMPARE((*json)[u"format"].toInt(), 1);
    QCOMPARE((*json)[u"name"].toString(), u"tracking"_qs);
    QCOMPARE(json->at(u"/endpoint/integration")->toString(), u"segment"_qs);
    QCOMPARE((*json)[u"transform"].toString().toUtf8(), m_home->read(u"shop/endpoints/tracking/transform.js"_qs));
    QVERIFY(!json->at(u"/endpoint/id"));
    QCOMPARE(json->at(u"/cases/0/name")->toString(), u"large"_qs);
    QCOMPARE(json->at(u"/cases/0/eventType")->toString(), u"payment.succeeded"_qs);
    QCOMPARE(toCompactJson(*json->at(u"/cases/0/payload")), R"({"z":1.50,"a":12345678901234567890})");
}

void TestCliExport::holdsNoSecret()
{
    const ProgramRun run = m_home->run(exporting);
    QVERIFY(run.out.contains("\"SEGMENT_WRITE_KEY\""));
    QVERIFY(!run.out.contains("wk_live"));
}

/// Else a later `deploy --check` would take the code for another.
void TestCliExport::dodoIsToldWhichCodeItHas()
{
    const ProgramRun run =
        m_home->run({u"export"_qs, u"tracking"_qs, u"--workspace"_qs, u"shop"_qs, u"--format"_qs, u"dodo"_qs});
    const QByteArray code = m_home->read(u"shop/endpoints/tracking/transform.js"_qs);
    const QByteArray hash = QCryptographicHash::hash(code, QCryptographicHash::Sha256).toHex();
    const QByteArray noted = "\"hooksmith_code\": \"" + hash + '"';
    QVERIFY2(run.out.contains(noted), run.out.constData());
}

void TestCliExport::givesTheSameBytesInAFile()
{
    const ProgramRun onScreen = m_home->run(exporting);
    const ProgramRun inFile = m_home->run(exporting + QStringList{u"--out"_qs, u"out.json"_qs});
    QCOMPARE(inFile.status, 0);
    QCOMPARE(inFile.out, "");
    QVERIFY2(inFile.err.contains("out.json"), inFile.err.constData());
    QCOMPARE(m_home->read(u"out.json"_qs), onScreen.out);
}

void TestCliExport::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const QStringList shop{u"--workspace"_qs, u"shop"_qs};
    const QStringList format{u"--format"_qs, u"hooksmith"_qs};
    QTest::newRow("an unknown endpoint") << QStringList{u"export"_qs, u"traking"_qs} + format + shop
                                         << QByteArray("Did you mean tracking?");
    QTest::newRow("no endpoint") << QStringList{u"export"_qs} + format + shop << QByteArray("ENDPOINT is required");
    QTest::newRow("no format") << QStringList{u"export"_qs, u"tracking"_qs} + shop
                               << QByteArray("--format is required");
    QTest::newRow("an unknown format") << QStringList{u"export"_qs, u"tracking"_qs, u"--format"_qs, u"yaml"_qs} + shop
                                       << QByteArray("yaml");
    QTest::newRow("no workspace here") << QStringList{u"export"_qs, u"tracking"_qs} + format
                                       << QByteArray("--workspace DIR");
    QTest::newRow("a folder that is no workspace")
        << QStringList{u"export"_qs, u"tracking"_qs, u"--workspace"_qs, u"."_qs} + format << QByteArray("no workspace");
    QTest::newRow("a file of the endpoint itself")
        << exporting + QStringList{u"--out"_qs, u"shop/endpoints/tracking/transform.js"_qs}
        << QByteArray("belongs to an endpoint");
    QTest::newRow("an unwritable file") << exporting + QStringList{u"--out"_qs, u"/proc/hooksmith/x.json"_qs}
                                        << QByteArray("/proc/hooksmith/x.json");
}

void TestCliExport::refusesBadInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const ProgramRun run = m_home->run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
}

void TestCliExport::brokenEndpointIsNamedWithItsPlace()
{
    const QString file = u"shop/endpoints/tracking/endpoint.json"_qs;
    m_home->write(file, "{\n  \"format\": 1,,\n}\n");
    const ProgramRun run = m_home->run(exporting + QStringList{u"--out"_qs, u"out.json"_qs});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("endpoint.json:2:15: "), run.err.constData());
    QVERIFY(!m_home->files().contains(u"out.json"_qs));
    QCOMPARE(m_home->read(file), "{\n  \"format\": 1,,\n}\n");
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliExport)
#include "tst_cli_export.moc"
