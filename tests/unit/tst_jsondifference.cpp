// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsondifference.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class JsonDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSmallestPlaces_data();
    void findsTheSmallestPlaces();
    void keepsWhatStoodThere();
    void comparesLongArraysItemByItem();
};

/// One line a difference: "changed /a 1 -> 2".
static QString asText(const QList<JsonDifference> &found)
{
    QStringList lines;
    for (const JsonDifference &one : found)
        lines.append(nameOf(one.kind) + u' ' + one.pointer);
    return lines.join(u", "_s);
}

void JsonDifferenceTest::findsTheSmallestPlaces_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");

    QTest::newRow("equal values") << QByteArray(R"({"a":[1,{"b":null}]})") << QByteArray(R"({"a":[1,{"b":null}]})")
                                  << u""_s;
    QTest::newRow("another order of keys") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":2,"a":1})") << u""_s;
    QTest::newRow("a changed member") << QByteArray(R"({"a":{"b":1}})") << QByteArray(R"({"a":{"b":2}})")
                                      << u"changed /a/b"_s;
    QTest::newRow("a text instead of a number")
        << QByteArray(R"({"a":1})") << QByteArray(R"({"a":"1"})") << u"changed /a"_s;
    QTest::newRow("other digits of one number") << QByteArray("1.0") << QByteArray("1.00") << u"changed "_s;
    QTest::newRow("a removed and an added member")
        << QByteArray(R"({"a":1})") << QByteArray(R"({"b":1})") << u"removed /a, added /b"_s;
    QTest::newRow("null is not missing") << QByteArray(R"({"a":null})") << QByteArray("{}") << u"removed /a"_s;
    QTest::newRow("an item put in front") << QByteArray("[1,2,3]") << QByteArray("[0,1,2,3]") << u"added /0"_s;
    QTest::newRow("an item taken out") << QByteArray("[1,2,3]") << QByteArray("[1,3]") << u"removed /1"_s;
    QTest::newRow("a change inside an item")
        << QByteArray(R"([1,{"a":1,"b":1},3])") << QByteArray(R"([1,{"a":1,"b":2},3])") << u"changed /1/b"_s;
    QTest::newRow("an object instead of an array") << QByteArray("[]") << QByteArray("{}") << u"changed "_s;
    QTest::newRow("keys that need escaping")
        << QByteArray(R"({"a/b~c":1})") << QByteArray(R"({"a/b~c":2})") << u"changed /a~1b~0c"_s;
}

void JsonDifferenceTest::findsTheSmallestPlaces()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(asText(differences(parseJson(before).value(), parseJson(after).value())), "expected");
}

void JsonDifferenceTest::keepsWhatStoodThere()
{
    const JsonValue before = parseJson(R"({"a":1,"b":2})").value();
    const JsonValue after = parseJson(R"({"a":3,"c":4})").value();
    const QList<JsonDifference> expected = {{JsonDifference::Kind::Changed, u"/a"_s, 1, 3},
                                            {JsonDifference::Kind::Removed, u"/b"_s, 2, {}},
                                            {JsonDifference::Kind::Added, u"/c"_s, {}, 4}};
    QCOMPARE(differences(before, after), expected);
}

void JsonDifferenceTest::comparesLongArraysItemByItem()
{
    JsonValue before = JsonValue::emptyArray();
    for (int i = 0; i < 100000; ++i)
        before.append(i);
    JsonValue after = before;
    after.append(1);
    QCOMPARE(asText(differences(before, after)), u"added /100000"_s);
}

QTEST_GUILESS_MAIN(JsonDifferenceTest)
#include "tst_jsondifference.moc"
