// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpointformat.h"
#include "support/results.h"

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

Endpoint wholeEndpoint()
{
    Endpoint endpoint;
    endpoint.id = u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s;
    endpoint.integration = u"customerio"_s;
    endpoint.region = u"eu"_s;
    endpoint.url = u"https://track-eu.customer.io/api/v2/entity"_s;
    endpoint.description = u"결제 \"이벤트\""_s;
    endpoint.events = QStringList{u"payment.succeeded"_s, u"payment.failed"_s};
    endpoint.enabled = false;
    endpoint.credentials = {{u"siteId"_s, {}},
                            {u"apiKey"_s, {.kind = CredentialSource::Kind::Environment, .variable = u"CIO_KEY"_s}}};
    endpoint.variables = {{u"TEAM"_s, u"billing"_s}};
    endpoint.timeout = std::chrono::milliseconds(2500);
    return endpoint;
}

QStringList keys(const JsonValue &object)
{
    QStringList keys;
    for (const JsonValue::Member &member : object.object())
        keys.append(member.key);
    return keys;
}

} // namespace

class EndpointFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void parsingUndoesSerialising();
    void firstFormatStaysReadable();
    void keysHaveAStableOrder();
    void missingFieldsHaveDefaults();
    void unknownFieldsSurvive();
    void orderOfAHandWrittenFileSurvives();
    void removedCredentialsAndVariablesGo();
    void environmentsHaveAFormatOfTheirOwn();
    void unknownFieldsOfAnEnvironmentSurviveItsRename();
    void theLastEnvironmentWithoutANameIsAnOldFile();
    void newerFormatIsReadAsFarAsPossible();
    void malformedFileIsOneClearError_data();
    void malformedFileIsOneClearError();
    void casesKeepOrderAndDigits();
    void caseKeepsFieldsOfOthers();
    void malformedCaseIsOneClearError_data();
    void malformedCaseIsOneClearError();
};

void EndpointFormatTest::parsingUndoesSerialising()
{
    const Endpoint endpoint = wholeEndpoint();
    const QByteArray text = serialiseEndpoint(endpoint);
    Result<Endpoint> parsed = parseEndpoint(text, u"endpoint.json"_s);
    VERIFY_OK(parsed);
    QCOMPARE(serialiseEndpoint(*parsed), text);
    parsed->document = {};
    QVERIFY(*parsed == endpoint);
}

/// tests/data/formats keeps a file of every format there ever was.
void EndpointFormatTest::firstFormatStaysReadable()
{
    QFile file(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/data/formats/endpoint-1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    Result<Endpoint> parsed = parseEndpoint(text, file.fileName());
    VERIFY_OK(parsed);
    QCOMPARE(serialiseEndpoint(*parsed), text);
    parsed->document = {};
    QVERIFY(*parsed == wholeEndpoint());
}

void EndpointFormatTest::keysHaveAStableOrder()
{
    const QStringList expected{u"format"_s,      u"id"_s,          u"integration"_s, u"region"_s,
                               u"url"_s,         u"description"_s, u"enabled"_s,     u"events"_s,
                               u"credentials"_s, u"variables"_s,   u"timeoutMs"_s};
    QCOMPARE(keys(endpointToJson(wholeEndpoint())), expected);
}

void EndpointFormatTest::missingFieldsHaveDefaults()
{
    const Result<Endpoint> parsed = parseEndpoint(R"({"format":1,"id":"a","integration":"webhook"})", {});
    VERIFY_OK(parsed);
    QVERIFY(parsed->enabled);
    QVERIFY(parsed->events.isEmpty());
    QCOMPARE(parsed->timeout, Endpoint().timeout);
    QVERIFY(!parsed->readOnly);
}

void EndpointFormatTest::unknownFieldsSurvive()
{
    const QByteArray text = R"({"format":1,"x-team":{"b":1,"a":1.50},"id":"a","integration":"segment",)"
                            R"("credentials":{"writeKey":{"from":"environment","variable":"K","note":"ask Kim"}}})";
    Result<Endpoint> parsed = parseEndpoint(text, {});
    VERIFY_OK(parsed);
    parsed->description = u"changed"_s;
    parsed->credentials[u"writeKey"_s] = {};
    const JsonValue saved = endpointToJson(*parsed);
    QCOMPARE(toCompactJson(saved[u"x-team"]), R"({"b":1,"a":1.50})");
    QCOMPARE(toCompactJson(saved[u"credentials"]), R"({"writeKey":{"from":"keychain","note":"ask Kim"}})");
    QCOMPARE(saved[u"description"].toString(), u"changed"_s);
}

void EndpointFormatTest::orderOfAHandWrittenFileSurvives()
{
    const Result<Endpoint> parsed =
        parseEndpoint(R"({"variables":{"Z":"1","A":"2"},"integration":"webhook","id":"a","format":1})", {});
    VERIFY_OK(parsed);
    const JsonValue saved = endpointToJson(*parsed);
    QCOMPARE(keys(saved).mid(0, 4), QStringList({u"variables"_s, u"integration"_s, u"id"_s, u"format"_s}));
    QCOMPARE(toCompactJson(saved[u"variables"]), R"({"Z":"1","A":"2"})");
}

void EndpointFormatTest::removedCredentialsAndVariablesGo()
{
    Result<Endpoint> parsed = parseEndpoint(serialiseEndpoint(wholeEndpoint()), {});
    VERIFY_OK(parsed);
    parsed->credentials.remove(u"siteId"_s);
    parsed->variables.clear();
    const JsonValue saved = endpointToJson(*parsed);
    QCOMPARE(keys(saved[u"credentials"]), QStringList{u"apiKey"_s});
    QCOMPARE(toCompactJson(saved[u"variables"]), "{}");
}

void EndpointFormatTest::environmentsHaveAFormatOfTheirOwn()
{
    QFile file(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/data/formats/endpoint-2.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const Result<Endpoint> parsed = parseEndpoint(text, file.fileName());
    VERIFY_OK(parsed);
    QVERIFY(!parsed->readOnly);
    QCOMPARE(parsed->environment, u"live"_s);
    QVERIFY(parsed->isLive);
    QCOMPARE(parsed->region, u"eu"_s);
    QCOMPARE(parsed->url, u"https://track-eu.customer.io/api/v2/entity"_s);
    QCOMPARE(parsed->credentials[u"apiKey"_s].variable, u"CIO_LIVE_KEY"_s);
    QCOMPARE(parsed->variables[u"TEAM"_s], u"billing"_s);
    QCOMPARE(parsed->identity(), u"7d444840-9dc0-11d1-b245-5ffdce74fad2"_s);
    QCOMPARE(parsed->otherEnvironments.size(), 1);
    QCOMPARE(parsed->otherEnvironments.first().name, u"test"_s);
    QCOMPARE(parsed->otherEnvironments.first().credentials.size(), 2);
    QCOMPARE(serialiseEndpoint(*parsed), text);
}

void EndpointFormatTest::unknownFieldsOfAnEnvironmentSurviveItsRename()
{
    Result<Endpoint> parsed =
        parseEndpoint(R"({"format":2,"id":"a","integration":"segment","environment":"test","environments":[)"
                      R"({"name":"test","x-owner":"Kim"},{"name":"live","id":"b","live":true,"x-owner":"Lee"}]})",
                      {});
    VERIFY_OK(parsed);
    QCOMPARE(parsed->identity(), u"a"_s);
    parsed->otherEnvironments.first().name = u"production"_s;
    const JsonValue saved = endpointToJson(*parsed);
    QCOMPARE(*saved.at(u"/environments/0/x-owner"), JsonValue(u"Kim"_s));
    QCOMPARE(*saved.at(u"/environments/1/name"), JsonValue(u"production"_s));
    QCOMPARE(*saved.at(u"/environments/1/x-owner"), JsonValue(u"Lee"_s));
}

void EndpointFormatTest::theLastEnvironmentWithoutANameIsAnOldFile()
{
    Endpoint endpoint = wholeEndpoint();
    endpoint.environment = u"test"_s;
    Result<Endpoint> named = parseEndpoint(serialiseEndpoint(endpoint), {});
    VERIFY_OK(named);
    QCOMPARE(named->document[u"format"].toInt(), 2);
    named->environment.clear();
    const JsonValue saved = endpointToJson(*named);
    QCOMPARE(saved[u"format"].toInt(), 1);
    QVERIFY(!saved.find(u"environments") && !saved.find(u"environment"));
    QCOMPARE(saved[u"region"].toString(), u"eu"_s);
}

void EndpointFormatTest::newerFormatIsReadAsFarAsPossible()
{
    const QByteArray text =
        R"({"format":3,"id":"a","integration":"segment","events":{"all":true},"url":"https://api.segment.io/"})";
    const Result<Endpoint> parsed = parseEndpoint(text, {});
    VERIFY_OK(parsed);
    QVERIFY(parsed->readOnly);
    QCOMPARE(parsed->url, u"https://api.segment.io/"_s);
    QVERIFY(parsed->events.isEmpty());
}

void EndpointFormatTest::malformedFileIsOneClearError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const char *text, const QString &place, const QString &words) {
        QTest::newRow(name) << QByteArray(text) << place << words;
    };
    row("an empty file", "", u"1:1: "_s, u"empty"_s);
    row("half a file", "{\n  \"format\": 1,\n  \"id\"", u"3:7: "_s, u"colon"_s);
    row("a conflict that git left", "{\n<<<<<<< HEAD\n", u"2:1: "_s, u"double quotes"_s);
    row("a list", "[]", u"1:1: "_s, u"object"_s);
    row("a text", "\"endpoint\"", u"1:1: "_s, u"object"_s);
    row("no format", R"({"id":"a","integration":"b"})", u"1:1: "_s, u"\"format\" is missing"_s);
    row("format null", R"({"format":null,"id":"a"})", u"1:11: "_s, u"number"_s);
    row("format zero", R"({"format":0,"id":"a"})", u"1:11: "_s, u"whole number from 1"_s);
    row("no id", R"({"format":1,"integration":"b"})", u"1:1: "_s, u"\"id\" is missing"_s);
    row("an id that is a path", R"({"format":1,"id":"../a","integration":"b"})", u"1:18: "_s, u"letters, digits"_s);
    row("no integration", R"({"format":1,"id":"a"})", u"1:1: "_s, u"\"integration\" is missing"_s);
    row("an event that is a number", R"({"format":1,"id":"a","integration":"b","events":[1]})", u"1:50: "_s,
        u"\"events\""_s);
    row("events that are a text", R"({"format":1,"id":"a","integration":"b","events":"all"})", u"1:49: "_s, u"list"_s);
    row("enabled that is a text", R"({"format":1,"id":"a","integration":"b","enabled":"yes"})", u"1:50: "_s,
        u"true or false"_s);
    row("a credential in plain text", R"({"format":1,"id":"a","integration":"b","credentials":{"k":"secret"}})",
        u"1:59: "_s, u"object"_s);
    row("a credential from nowhere", R"({"format":1,"id":"a","integration":"b","credentials":{"k":{"from":"file"}}})",
        u"1:67: "_s, u"keychain"_s);
    row("a credential without its variable",
        R"({"format":1,"id":"a","integration":"b","credentials":{"k":{"from":"environment"}}})", u"1:59: "_s,
        u"\"variable\" is missing"_s);
    row("a variable that is a number", R"({"format":1,"id":"a","integration":"b","variables":{"N":1}})", u"1:57: "_s,
        u"\"N\""_s);
    row("an environment that is not there",
        R"({"format":2,"id":"a","integration":"b","environment":"live","environments":[{"name":"test"}]})", u"1:54: "_s,
        u"\"live\""_s);
    row("two environments of one name",
        R"({"format":2,"id":"a","integration":"b","environment":"t","environments":[{"name":"t"},{"name":"T","id":"c"}]})",
        u"1:73: "_s, u"of its own"_s);
    row("two environments with one id",
        R"({"format":2,"id":"a","integration":"b","environment":"t","environments":[{"name":"t"},{"name":"l","id":"a"}]})",
        u"1:73: "_s, u"of its own"_s);
    row("an environment whose id is a path",
        R"({"format":2,"id":"a","integration":"b","environment":"t","environments":[{"name":"t","id":"../x"}]})",
        u"1:91: "_s, u"letters, digits"_s);
    row("an environment with a credential in plain text",
        R"({"format":2,"id":"a","integration":"b","environment":"t","environments":[{"name":"t","credentials":{"k":"secret"}}]})",
        u"1:105: "_s, u"object"_s);
    row("a time limit of nothing", R"({"format":1,"id":"a","integration":"b","timeoutMs":0})", u"1:52: "_s,
        u"from 1"_s);
    row("a time limit of a day", R"({"format":1,"id":"a","integration":"b","timeoutMs":86400000})", u"1:52: "_s,
        u"60000"_s);
    row("a memory limit of nothing", R"({"format":1,"id":"a","integration":"b","memoryMb":0})", u"1:51: "_s,
        u"from 16"_s);
    row("a time limit too large for a number", R"({"format":1,"id":"a","integration":"b","timeoutMs":1e99})",
        u"1:52: "_s, u"whole number"_s);
}

void EndpointFormatTest::malformedFileIsOneClearError()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, words);

    const Result<Endpoint> parsed = parseEndpoint(text, u"e.json"_s);
    VERIFY_FAILS(parsed, Error::Kind::InvalidInput);
    QVERIFY2(parsed.error().describe().startsWith(u"e.json:"_s + place), qPrintable(parsed.error().describe()));
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
    QVERIFY(!parsed.error().message.contains(u"secret"_s));
}

void EndpointFormatTest::casesKeepOrderAndDigits()
{
    const EndpointCase wanted{.name = u"big"_s,
                              .eventType = u"payment.succeeded"_s,
                              .payload = "{\n  \"z\": 12345678901234567890.10,\n  \"a\": \"한\"\n}\n"};
    const Result<JsonValue> document = caseToJson(wanted);
    VERIFY_OK(document);
    Result<EndpointCase> parsed = parseCase(toIndentedJson(*document), {});
    VERIFY_OK(parsed);
    QCOMPARE(parsed->payload, wanted.payload);
    QCOMPARE(parsed->eventType, wanted.eventType);
}

void EndpointFormatTest::caseKeepsFieldsOfOthers()
{
    const Result<JsonValue> previous = parseJson(R"({"format":1,"expected":{"outcome":"request"},"payload":1})");
    VERIFY_OK(previous);
    const Result<JsonValue> document = caseToJson({.name = {}, .eventType = u"a.b"_s, .payload = "{}"}, *previous);
    VERIFY_OK(document);
    QCOMPARE(toCompactJson(*document),
             R"({"format":1,"expected":{"outcome":"request"},"payload":{},"eventType":"a.b"})");
}

void EndpointFormatTest::malformedCaseIsOneClearError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("a bare payload") << QByteArray(R"({"type":"payment.succeeded"})") << u"\"format\" is missing"_s;
    QTest::newRow("a newer format") << QByteArray(R"({"format":2,"eventType":"a","payload":{}})") << u"update"_s;
    QTest::newRow("no payload") << QByteArray(R"({"format":1,"eventType":"a"})") << u"\"payload\" is missing"_s;
    QTest::newRow("no event type") << QByteArray(R"({"format":1,"payload":{}})") << u"\"eventType\" is missing"_s;
}

void EndpointFormatTest::malformedCaseIsOneClearError()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const Result<EndpointCase> parsed = parseCase(text, u"c.json"_s);
    VERIFY_FAILS(parsed, Error::Kind::InvalidInput);
    QVERIFY2(parsed.error().describe().startsWith(u"c.json:1:"_s), qPrintable(parsed.error().describe()));
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
}

QTEST_GUILESS_MAIN(EndpointFormatTest)
#include "tst_endpointformat.moc"
