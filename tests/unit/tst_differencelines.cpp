// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/differencelines.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class DifferenceLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void standOnTheirSides_data();
    void standOnTheirSides();
};

/// "changed 2" for one line, "added 2-4" for several.
static QString asText(const QList<DifferenceLines> &all)
{
    QStringList texts;
    for (const DifferenceLines &lines : all) {
        const QString range = lines.count == 1 ? QString::number(lines.first)
                                               : u"%1-%2"_s.arg(lines.first).arg(lines.first + lines.count - 1);
        texts.append(nameOf(lines.kind) + u' ' + range);
    }
    return texts.join(u", "_s);
}

void DifferenceLinesTest::standOnTheirSides_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("linesBefore");
    QTest::addColumn<QString>("linesAfter");

    QTest::newRow("nothing differs") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})") << u""_s << u""_s;
    QTest::newRow("a changed member") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":1,"b":3})")
                                      << u"changed 3"_s << u"changed 3"_s;
    QTest::newRow("an added object of several lines")
        << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":{"c":1,"d":2}})") << u""_s << u"added 3-6"_s;
    QTest::newRow("a removed member") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":2})") << u"removed 2"_s
                                      << u""_s;
    QTest::newRow("the whole") << QByteArray("[1]") << QByteArray("{}") << u"changed 1-3"_s << u"changed 1"_s;
    QTest::newRow("a changed member of an item behind one that was put in")
        << QByteArray(R"([{"id":1},{"id":2,"x":1}])") << QByteArray(R"([{"id":0},{"id":1},{"id":2,"x":1}])") << u""_s
        << u"added 2-4"_s;
}

void DifferenceLinesTest::standOnTheirSides()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const JsonValue first = parseJson(before).value();
    const JsonValue second = parseJson(after).value();
    const QList<JsonDifference> found = differences(first, second);
    QTEST(asText(differenceLines(toIndentedJson(first), DifferenceSide::Before, found)), "linesBefore");
    QTEST(asText(differenceLines(toIndentedJson(second), DifferenceSide::After, found)), "linesAfter");
}

QTEST_GUILESS_MAIN(DifferenceLinesTest)
#include "tst_differencelines.moc"
