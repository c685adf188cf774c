// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItRead_data();
    void givesBackWhatItRead();
    void namesThePlaceOfAnError_data();
    void namesThePlaceOfAnError();
    void keepsTheLastOfDuplicateKeys();
    void remembersWhereValuesStood();
    void followsPointers_data();
    void followsPointers();
    void setsInPlaceAndRemoves();
    void indentsForGit();
    void escapesWhatMustBe();
    void writesNumbersOfOurs_data();
    void writesNumbersOfOurs();
};

void JsonTest::givesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("keys out of order") << QByteArray(R"({"z":1,"a":2,"10":3,"2":4})");
    QTest::newRow("numbers as they were written")
        << QByteArray("[1.10,1e5,1E+5,-0,0.0,12345678901234567890,100.0,-1.5e-300]");
    QTest::newRow("every kind of value") << QByteArray(R"({"n":null,"t":true,"f":false,"s":"x","a":[],"o":{}})");
    QTest::newRow("texts beyond ASCII") << QByteArray("\"김철수 😀 שלום\"");
    QTest::newRow("a bare number") << QByteArray("42");
    QTest::newRow("a bare text") << QByteArray("\"x\"");
    QTest::newRow("512 levels") << QByteArray(512, '[') + QByteArray(512, ']');
}

void JsonTest::givesBackWhatItRead()
{
    QFETCH(QByteArray, text);
    const Result<JsonValue> value = parseJson(text);
    QVERIFY2(value, value ? "" : qPrintable(value.error().describe()));
    QCOMPARE(toCompactJson(*value), text);
    QVERIFY(parseJson(toIndentedJson(*value)) == *value);
}

void JsonTest::namesThePlaceOfAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing at all") << QByteArray("") << 1 << 1 << u"empty"_s;
    QTest::newRow("a comma too many") << QByteArray("{\n  \"a\": 1,\n}") << 3 << 1 << u"comma too many"_s;
    QTest::newRow("a missing comma") << QByteArray("{\"a\": 1 \"b\": 2}") << 1 << 9 << u"comma"_s;
    QTest::newRow("a missing colon") << QByteArray("{\"a\" 1}") << 1 << 6 << u"colon"_s;
    QTest::newRow("a comment") << QByteArray("{\n// no\n}") << 2 << 1 << u"key in double quotes"_s;
    QTest::newRow("text after the end") << QByteArray("{} x") << 1 << 4 << u"after the end"_s;
    QTest::newRow("NaN") << QByteArray("[NaN]") << 1 << 2 << u"no NaN"_s;
    QTest::newRow("minus infinity") << QByteArray("[-Infinity]") << 1 << 2 << u"no -Infinity"_s;
    QTest::newRow("a comma too many in a list") << QByteArray("[1,\n]") << 2 << 1 << u"comma too many"_s;
    QTest::newRow("a comma too many in an object") << QByteArray("{\"a\":1,\n}") << 2 << 1 << u"comma too many"_s;
    QTest::newRow("single quotes") << QByteArray("{\"a\": 'b'}") << 1 << 7 << u"double quotes"_s;
    QTest::newRow("a number beyond every double") << QByteArray("[1e400]") << 1 << 2 << u"too large"_s;
    QTest::newRow("an end where a key should be") << QByteArray("{\"a\":{\n") << 2 << 1 << u"text ends before"_s;
    QTest::newRow("an end where a value should be") << QByteArray("{\"a\":") << 1 << 6 << u"text ends before"_s;
    QTest::newRow("a NUL in a string") << QByteArray("[\"b\0c\"]", 7) << 1 << 4 << u"control character"_s;
    QTest::newRow("an open string") << QByteArray("{\"a\": \"b}") << 1 << 10 << u"closing double quote"_s;
    QTest::newRow("an open string after a minus") << QByteArray("[\"-") << 1 << 4 << u"closing double quote"_s;
    QTest::newRow("a line break in a string") << QByteArray("{\"a\": \"b\nc\"}") << 1 << 9 << u"line break"_s;
    QTest::newRow("a column counted in characters") << QByteArray("{\"é😀\": x}") << 1 << 8 << u"value is expected"_s;
    QTest::newRow("an escape JSON does not know") << QByteArray(R"(["\x"])") << 1 << 3 << u"escape"_s;
    QTest::newRow("half a surrogate pair") << QByteArray(R"(["\ud800"])") << 1 << 3 << u"\\u escape"_s;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("[\"\xff\"]") << 1 << 3 << u"UTF-8"_s;
    QTest::newRow("a UTF-16 file") << QByteArray("\xff\xfe{\0}\0", 6) << 1 << 1 << u"UTF-16"_s;
    QTest::newRow("a key twice") << QByteArray("{\"a\": 1,\n \"a\": 2}") << 2 << 5 << u"\"a\" stands twice"_s;
    QTest::newRow("a key twice among many") << QByteArray("{\"0\":0,\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0,\"6\":0,"
                                                          "\"7\":0,\"8\":0,\"9\":0,\"a\":0,\"b\":0,\"c\":0,\"d\":0,"
                                                          "\"e\":0,\"f\":0,\"g\":0,\n\"h\":0,\"c\":0}")
                                            << 2 << 10 << u"\"c\" stands twice"_s;
    QTest::newRow("513 levels") << QByteArray(513, '[') + QByteArray(513, ']') << 1 << 513 << u"512 levels"_s;
}

void JsonTest::namesThePlaceOfAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    const Result<JsonValue> value = parseJson(text, u"x.json"_s);
    QVERIFY(!value);
    QVERIFY2(value.error().message.contains(words), qPrintable(value.error().message));
    QCOMPARE(value.error().file, u"x.json"_s);
    QCOMPARE(value.error().line, line);
    QVERIFY2(qAbs(value.error().column - column) <= 1, qPrintable(QString::number(value.error().column)));
}

void JsonTest::keepsTheLastOfDuplicateKeys()
{
    const Result<JsonValue> value = parseJson(R"({"a":1,"b":2,"a":3})", {}, DuplicateKeys::KeepLast);
    QCOMPARE(toCompactJson(*value), QByteArray(R"({"a":3,"b":2})")); // as JSON.parse does
}

void JsonTest::remembersWhereValuesStood()
{
    const JsonValue value = *parseJson("{\n  \"a\": [1,\n    {\"b\": \"x\"}],\n  \"c\": true }");
    QCOMPARE(value.line(), 1);
    QCOMPARE(value[u"a"].line(), 2);
    QCOMPARE(value[u"a"].column(), 8);
    QCOMPARE(value.at(u"/a/0")->column(), 9);
    QCOMPARE(value.at(u"/a/1/b")->line(), 3);
    QCOMPARE(value.at(u"/a/1/b")->column(), 11);
    QCOMPARE(value[u"c"].line(), 4);
    QCOMPARE(value[u"c"].column(), 8);
    QCOMPARE(JsonValue(1).line(), 0);
}

void JsonTest::followsPointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("the whole") << u""_s << QByteArray(R"({"a":[10,{"b":1}],"x/y":2,"m~n":3,"":4})");
    QTest::newRow("an item") << u"/a/0"_s << QByteArray("10");
    QTest::newRow("a member of an item") << u"/a/1/b"_s << QByteArray("1");
    QTest::newRow("an escaped slash") << u"/x~1y"_s << QByteArray("2");
    QTest::newRow("an escaped tilde") << u"/m~0n"_s << QByteArray("3");
    QTest::newRow("an empty key") << u"/"_s << QByteArray("4");
    QTest::newRow("an item past the end") << u"/a/2"_s << QByteArray();
    QTest::newRow("a missing member") << u"/q"_s << QByteArray();
    QTest::newRow("a text that is no pointer") << u"a"_s << QByteArray();
}

void JsonTest::followsPointers()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, found);
    const JsonValue value = *parseJson(R"({"a":[10,{"b":1}],"x/y":2,"m~n":3,"":4})");
    const JsonValue *target = value.at(pointer);
    QCOMPARE(target ? toCompactJson(*target) : QByteArray(), found);
}

void JsonTest::setsInPlaceAndRemoves()
{
    JsonValue value = *parseJson(R"({"a":1,"b":2,"c":3})");
    value.set(u"b"_s, JsonValue(u"two"_s));
    value.set(u"d"_s, JsonValue(QStringList{u"x"_s}));
    value.remove(u"a");
    QCOMPARE(toCompactJson(value), QByteArray(R"({"b":"two","c":3,"d":["x"]})"));
}

void JsonTest::indentsForGit()
{
    const JsonValue value = *parseJson(R"({"a":[1,{"b":[]}],"c":{}})");
    QCOMPARE(toIndentedJson(value),
             QByteArray("{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}\n"));
}

void JsonTest::escapesWhatMustBe()
{
    QCOMPARE(quoteJson(u"a\"b\\c\n\t\r\b\f\u0001/é😀"), QByteArray("\"a\\\"b\\\\c\\n\\t\\r\\b\\f\\u0001/é😀\""));
    const QString lone{QChar(0xd800)};
    QCOMPARE(quoteJson(lone), QByteArray("\"\\ud800\""));
    QCOMPARE(escapePointerToken(u"a/b~c"_s), u"a~1b~0c"_s);
}

void JsonTest::writesNumbersOfOurs_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a whole number") << 5.0 << QByteArray("5");
    QTest::newRow("a fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("the largest safe whole number") << 9007199254740991.0 << QByteArray("9007199254740991");
    QTest::newRow("infinity, which JSON lacks") << qInf() << QByteArray("null");
}

void JsonTest::writesNumbersOfOurs()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(toCompactJson(JsonValue(number)), text);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
