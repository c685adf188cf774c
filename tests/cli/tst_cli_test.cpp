// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/json.h"
#include "support/temporaryworkspace.h"

#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestCliTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAResultAndComparesWithIt();
    void tellsEachDifferenceByItsPath();
    void keptCasesAreReadable();
    void timeAndChanceAreFixed();
    void failuresCanBeExpected();
    void printsJson();
    void printsJUnit();
    void refusesBadInput_data();
    void refusesBadInput();
    void aBrokenEndpointDoesNotHideTheOthers();
    void updateLeavesOtherFieldsAlone();
    void measuresCoverage();

private:
    [[nodiscard]] ProgramRun test(const QStringList &arguments = {}) const
    {
        return m_home->run(QStringList{u"test"_s, u"--workspace"_s, (*m_workspace)->folder()} + arguments);
    }
    void setTransform(const QByteArray &source) const { m_workspace->write(u"endpoints/shop/transform.js"_s, source); }
    [[nodiscard]] QByteArray caseFile() const { return m_workspace->read(u"endpoints/shop/cases/first.json"_s); }

    std::unique_ptr<CommandLineHome> m_home;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

const QByteArray tracking = "function handler(webhook) {\n"
                            "  const d = webhook.payload.data;\n"
                            "  webhook.payload = { userId: d.id, event: 'Paid', properties: { amount: d.amount } };\n"
                            "  return webhook;\n"
                            "}\n";

} // namespace

void TestCliTest::init()
{
    m_home = std::make_unique<CommandLineHome>();
    m_workspace = std::make_unique<TemporaryWorkspace>();
    (void)m_workspace->endpoint(u"shop"_s);
    setTransform(tracking);
    const QByteArray payload = R"({"type":"payment.succeeded","timestamp":"2026-03-01T10:00:00.123456Z",)"
                               R"("data":{"id":"cus_1","amount":19.90}})";
    (void)(*m_workspace)
        ->saveCase(u"shop"_s, {.name = u"first"_s, .eventType = u"payment.succeeded"_s, .payload = payload});
}

void TestCliTest::keepsAResultAndComparesWithIt()
{
    const ProgramRun unknown = test();
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.out.contains("new"));
    QCOMPARE(test({u"--update"_s}).status, 0);
    const ProgramRun passed = test({u"shop"_s});
    QCOMPARE(passed.status, 0);
    QVERIFY2(passed.out.contains("1 passed, 0 failed, 0 new."), passed.out.constData());
}

void TestCliTest::tellsEachDifferenceByItsPath()
{
    QCOMPARE(test({u"--update"_s}).status, 0);
    setTransform(
        QByteArray(tracking).replace("amount: d.amount", "revenue: d.amount").replace("Paid", "Order Completed"));
    const ProgramRun run = test();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("/request/body/event changed\n          - \"Paid\"\n          + \"Order Completed\"\n"),
             run.out.constData());
    QVERIFY(run.out.contains("/request/body/properties/amount removed\n          - 19.9\n"));
    QVERIFY(run.out.contains("/request/body/properties/revenue added\n          + 19.9\n"));
    QCOMPARE(test({u"--update"_s}).status, 0);
    QCOMPARE(test().status, 0);
}

void TestCliTest::keptCasesAreReadable()
{
    QCOMPARE(test({u"--update"_s}).status, 0);
    const JsonValue kept = parseJson(caseFile()).value();
    QCOMPARE(kept[u"expected"][u"outcome"].toString(), u"request"_s);
    QCOMPARE(toCompactJson(kept[u"expected"][u"request"][u"body"]),
             R"({"userId":"cus_1","event":"Paid","properties":{"amount":19.9}})");
    QVERIFY(kept[u"expected"][u"diagnostics"].isArray());
    QCOMPARE(kept[u"payload"][u"data"][u"amount"].numberText(), "19.90");
}

void TestCliTest::timeAndChanceAreFixed()
{
    setTransform("function handler(w) { w.payload = { event: 'x', userId: 'u', at: new Date().toISOString(), "
                 "id: Math.random() }; return w }\n");
    QCOMPARE(test({u"--update"_s}).status, 0);
    QVERIFY2(caseFile().contains(R"("at": "2026-03-01T10:00:00.123Z")"), caseFile().constData());
    QCOMPARE(test().status, 0);
}

void TestCliTest::failuresCanBeExpected()
{
    setTransform("function handler(w) {\n  throw new Error('not for us');\n}\n");
    QCOMPARE(test({u"--update"_s}).status, 0);
    setTransform("// moved down\nfunction handler(w) {\n  throw new Error('not for us');\n}\n");
    QCOMPARE(test().status, 0);
    setTransform("function handler(w) {\n  throw new Error('another');\n}\n");
    const ProgramRun run = test();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("/error/message changed"), run.out.constData());
}

void TestCliTest::printsJson()
{
    QCOMPARE(test({u"--update"_s}).status, 0);
    setTransform(QByteArray(tracking).replace("Paid", "Sold"));
    const ProgramRun run = test({u"--format"_s, u"json"_s});
    const JsonValue result = parseJson(run.out).value_or(JsonValue());
    QCOMPARE(run.status, 1);
    QCOMPARE(result[u"failed"].toInt(), 1);
    const JsonValue &difference = *result.at(u"/endpoints/0/cases/0/differences/0");
    QCOMPARE(toCompactJson(difference),
             R"({"kind":"changed","pointer":"/request/body/event","expected":"Paid","actual":"Sold"})");
}

void TestCliTest::printsJUnit()
{
    QCOMPARE(test({u"--update"_s}).status, 0);
    setTransform(QByteArray(tracking).replace("Paid", "Sold"));
    QXmlStreamReader xml(test({u"--format"_s, u"junit"_s}).out);
    QString failed;
    QString details;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"testcase")
            failed = xml.attributes().value(u"classname"_s) + u'/' + xml.attributes().value(u"name"_s);
        if (xml.isStartElement() && xml.name() == u"failure")
            details = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failed, u"shop/first"_s);
    QVERIFY(details.contains(u"/request/body/event"_s));
}

void TestCliTest::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("caseText");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("an endpoint there is none of")
        << QStringList{u"shup"_s} << QByteArray() << QByteArray("Did you mean shop");
    QTest::newRow("a case that is no JSON")
        << QStringList{} << QByteArray("{\n  \"format\": 1,\n}") << QByteArray("first.json:3:1");
    QTest::newRow("a case without a payload")
        << QStringList{} << QByteArray(R"({"format":1,"eventType":"a"})") << QByteArray("payload");
    QTest::newRow("an expectation that is no object")
        << QStringList{} << QByteArray(R"({"format":1,"eventType":"a","payload":1,"expected":2})")
        << QByteArray("expected");
}

void TestCliTest::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, caseText);
    QFETCH(QByteArray, message);
    if (!caseText.isEmpty())
        m_workspace->write(u"endpoints/shop/cases/first.json"_s, caseText);
    const QByteArray before = caseFile();
    const ProgramRun run = test(QStringList{u"--update"_s} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QCOMPARE(caseFile(), before);
}

void TestCliTest::aBrokenEndpointDoesNotHideTheOthers()
{
    (void)m_workspace->endpoint(u"broken"_s);
    m_workspace->write(u"endpoints/broken/endpoint.json"_s, "{\n  \"format\": 1,,\n}");
    const ProgramRun named = test({u"shop"_s, u"--update"_s});
    QCOMPARE(named.status, 0);
    const ProgramRun all = test();
    QCOMPARE(all.status, 2);
    QVERIFY2(all.err.contains("broken/endpoint.json:2:"), all.err.constData());
    QVERIFY2(all.out.contains("1 passed"), all.out.constData());
    const QByteArray before = caseFile();
    const ProgramRun update = test({u"--update"_s});
    QCOMPARE(update.status, 2);
    QCOMPARE(update.out, "");
    QCOMPARE(caseFile(), before);
}

void TestCliTest::updateLeavesOtherFieldsAlone()
{
    m_workspace->write(u"endpoints/shop/cases/first.json"_s,
                       R"({"format":1,"note":"from a customer","eventType":"payment.succeeded","payload":{"a":1.50}})");
    QCOMPARE(test({u"--update"_s}).status, 0);
    const JsonValue kept = parseJson(caseFile()).value();
    QCOMPARE(kept[u"note"].toString(), u"from a customer"_s);
    QCOMPARE(kept[u"payload"][u"a"].numberText(), "1.50");
}

void TestCliTest::measuresCoverage()
{
    setTransform("function handler(webhook) {\n  if (webhook.payload.data.amount > 20)\n    webhook.x = 1;\n  return "
                 "webhook;\n}\n");
    const ProgramRun text = test({u"--coverage"_s, u"report"_s});
    QVERIFY2(text.out.contains("66.7 % of the lines (2 of 3)"), text.out.constData());
    QVERIFY2(text.out.contains("transform.js:3  Never reached\n"), text.out.constData());
    const ProgramRun json = test({u"--coverage"_s, u"report"_s, u"--format"_s, u"json"_s});
    const JsonValue endpoint = parseJson(json.out).value()[u"endpoints"].array().front();
    QCOMPARE(endpoint[u"coverage"][u"branches"][u"reached"].toInt(), 1);
    const ProgramRun tracefile = test({u"--coverage"_s, u"lcov"_s});
    QVERIFY2(tracefile.out.contains("/endpoints/shop/transform.js\nBRDA:2,0,0,0\nBRDA:2,0,1,1\n"),
             tracefile.out.constData());
    QVERIFY(tracefile.err.contains("first"));
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliTest)
#include "tst_cli_test.moc"
