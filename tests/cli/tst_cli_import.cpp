// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "support/commandline.h"
#include "support/results.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QByteArray segmentTransform = "function handler(webhook) {\n"
                                    "  webhook.url = 'https://events.eu1.segmentapis.com/v1/track';\n"
                                    "  return webhook;\n}\n";

} // namespace

/// `hooksmith import` through the real program.
class TestCliImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasExportedComesBack_data();
    void whatWasExportedComesBack();
    void takesATransformAlone_data();
    void takesATransformAlone();
    void readsWhatSvixGives();
    void aTakenNameGetsANumber();
    void refusesBadInput_data();
    void refusesBadInput();

private:
    [[nodiscard]] ProgramRun import(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Endpoint load(const QString &name) const;

    std::unique_ptr<CommandLineHome> m_home;
};

void TestCliImport::init()
{
    m_home = std::make_unique<CommandLineHome>();
    VERIFY_OK(Workspace::create(m_home->path(u"shop"_qs)));
}

ProgramRun TestCliImport::import(const QStringList &arguments, const QByteArray &input) const
{
    return m_home->run(QStringList{u"import"_qs, u"--workspace"_qs, u"shop"_qs} + arguments, input);
}

Endpoint TestCliImport::load(const QString &name) const
{
    return Workspace::open(m_home->path(u"shop"_qs)).value().load(name).value_or(Endpoint());
}

void TestCliImport::whatWasExportedComesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Hooksmith's own") << u"hooksmith"_qs;
    QTest::newRow("Svix's") << u"svix"_qs;
}

void TestCliImport::whatWasExportedComesBack()
{
    QFETCH(const QString, format);
    const Workspace workspace = Workspace::open(m_home->path(u"shop"_qs)).value();
    Endpoint wanted;
    wanted.name = u"한국 shop"_qs;
    wanted.integration = u"customerio"_qs;
    wanted.region = u"eu"_qs;
    wanted.url = u"https://track-eu.customer.io/api/v2/entity"_qs;
    wanted.description = u"A note"_qs;
    wanted.events = {u"payment.failed"_qs};
    wanted.enabled = false;
    wanted.variables = {{u"PLAN"_qs, u"a \"b\""_qs}};
    wanted.transform = u"function handler(webhook) {\r\n  return webhook; // ✓\n}\n"_qs;
    const bool isOwn = format == u"hooksmith";
    if (isOwn)
        wanted.timeout = std::chrono::milliseconds(2500);
    const Result<Endpoint> original = workspace.add(wanted);
    VERIFY_OK(original);
    const EndpointCase odd{u"odd"_qs, u"payment.failed"_qs, "{\n  \"b\": 1.50,\n  \"a\": 2\n}\n"};
    VERIFY_OK(workspace.saveCase(wanted.name, odd));
    const ProgramRun exported = m_home->run({u"export"_qs, wanted.name, u"--workspace"_qs, u"shop"_qs, u"--format"_qs,
                                             format, u"--out"_qs, u"file.json"_qs});
    QCOMPARE(exported.status, 0);

    const ProgramRun run = import({u"file.json"_qs, u"--name"_qs, u"copy"_qs});
    QVERIFY2(run.status == 0, run.err.constData());
    const Endpoint copy = load(u"copy"_qs);
    QVERIFY(!copy.id.isEmpty() && copy.id != original->id);
    QCOMPARE(copy.integration, wanted.integration);
    QCOMPARE(copy.region, wanted.region);
    QCOMPARE(copy.url, wanted.url);
    QCOMPARE(copy.description, wanted.description);
    QCOMPARE(copy.events, wanted.events);
    QCOMPARE(copy.enabled, wanted.enabled);
    QCOMPARE(copy.variables, wanted.variables);
    QCOMPARE(copy.timeout, wanted.timeout);
    QCOMPARE(copy.transform, wanted.transform);
    QVERIFY(copy.credentials.contains(u"siteId"_qs) && copy.credentials.contains(u"apiKey"_qs));
    QCOMPARE(workspace.cases(u"copy"_qs).value(), isOwn ? QList<EndpointCase>{odd} : QList<EndpointCase>());
}

void TestCliImport::takesATransformAlone_data()
{
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("region");
    const QByteArray plain = "const handler = (webhook) => webhook;\n";
    QTest::newRow("its hosts tell the integration") << segmentTransform << QStringList() << u"segment"_qs << u"eu"_qs;
    QTest::newRow("no host of an integration is the plain webhook")
        << plain << QStringList() << u"webhook"_qs << u"any"_qs;
    QTest::newRow("the integration that was named")
        << plain << QStringList{u"--integration"_qs, u"segment"_qs} << u"segment"_qs << u"us"_qs;
}

void TestCliImport::takesATransformAlone()
{
    QFETCH(const QByteArray, transform);
    QFETCH(const QStringList, options);
    m_home->write(u"my-job.js"_qs, transform);
    const ProgramRun run = import(QStringList{u"my-job.js"_qs} + options);
    QVERIFY2(run.status == 0, run.err.constData());
    const Endpoint endpoint = load(u"my-job"_qs);
    QCOMPARE(endpoint.transform.toUtf8(), transform);
    QTEST(endpoint.integration, "integration");
    QTEST(endpoint.region, "region");
}

void TestCliImport::readsWhatSvixGives()
{
    const QByteArray given =
        R"({"endpoint":{"id":"ep_2","createdAt":"2026-01-01T00:00:00Z","url":"https://api.segment.io/v1/track",
        "description":"","version":1,"disabled":true,"eventTypes":null,"metadata":{}},
        "headers":{"headers":{"authorization":"Basic c2VjcmV0Og=="},"sensitive":[]},
        "transformation":{"code":"function handler(webhook) { return webhook; }","enabled":true,"variables":null}})";
    const ProgramRun run = import({u"-"_qs}, given);
    QVERIFY2(run.status == 0, run.err.constData());
    const Endpoint endpoint = load(u"endpoint"_qs);
    QCOMPARE(endpoint.integration, u"segment"_qs);
    QVERIFY(!endpoint.enabled && endpoint.events.isEmpty() && endpoint.variables.isEmpty());
    for (const QString &file : m_home->files())
        QVERIFY2(!m_home->read(file).contains("c2VjcmV0"), qPrintable(file)); // the header is a credential
}

void TestCliImport::aTakenNameGetsANumber()
{
    m_home->write(u"job.js"_qs, segmentTransform);
    QCOMPARE(import({u"job.js"_qs}).status, 0);
    QCOMPARE(import({u"job.js"_qs}).status, 0);
    QCOMPARE(Workspace::open(m_home->path(u"shop"_qs)).value().endpointNames().size(), 2);
    const ProgramRun taken = import({u"job.js"_qs, u"--name"_qs, u"job"_qs});
    QCOMPARE(taken.status, 2);
}

void TestCliImport::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("JSON of something else") << QByteArray("{\"a\": 1}") << QByteArray("file: This JSON is no export");
    QTest::newRow("broken JSON") << QByteArray("{\n  \"hooksmith\": \"endpoint\",,\n}") << QByteArray("file:2:27: ");
    QTest::newRow("a newer format") << QByteArray(R"({"hooksmith":"endpoint","format":99})") << QByteArray("format 99");
    QTest::newRow("a field of the wrong kind")
        << QByteArray(
               "{\"hooksmith\":\"endpoint\",\"format\":1,\"transform\":\"handler\",\n\"endpoint\":{\"integration\":1}}")
        << QByteArray("file:2:27: ");
    QTest::newRow("no JavaScript") << QByteArray("hello") << QByteArray("nor JavaScript");
    QTest::newRow("a script of a shell that holds a transform")
        << QByteArray("#!/bin/sh\necho 'function handler(webhook) { return webhook; }'\n")
        << QByteArray("nor JavaScript");
    QTest::newRow("a transform that cannot be read")
        << QByteArray("function handler(webhook) {\n  return webhook,\n}\n") << QByteArray("file:3:1: ");
    QTest::newRow("bytes that are no text") << QByteArray("\xff handler") << QByteArray("nor JavaScript");
    QTest::newRow("nothing at all") << QByteArray() << QByteArray("nor JavaScript");
    QTest::newRow("a Svix endpoint without URL")
        << QByteArray(R"({"endpoint":{},"transformation":{"code":"handler"}})") << QByteArray("url");
    QTest::newRow("an integration that is not there")
        << QByteArray(R"({"hooksmith":"endpoint","format":1,"transform":"handler","endpoint":{"integration":"nope"}})")
        << QByteArray("no integration \"nope\"");
}

void TestCliImport::refusesBadInput()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, message);
    m_home->write(u"file"_qs, content);
    const QStringList before = m_home->files();
    const ProgramRun run = import({u"file"_qs});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QCOMPARE(m_home->files(), before);
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliImport)
#include "tst_cli_import.moc"
