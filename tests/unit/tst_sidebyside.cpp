// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sidebyside.h"
#include "support/json.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class SideBySideTest : public QObject
{
    Q_OBJECT

private slots:
    void levelsTheSides_data();
    void levelsTheSides();
};

/// "2+3" for three blank lines after the second.
static QString asText(const QList<Gap> &gaps)
{
    QStringList texts;
    for (const Gap &gap : gaps)
        texts.append(u"%1+%2"_s.arg(gap.afterLine).arg(gap.count));
    return texts.join(u' ');
}

void SideBySideTest::levelsTheSides_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("gapsBefore");
    QTest::addColumn<QString>("gapsAfter");
    QTest::newRow("nothing differs") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})") << u""_s << u""_s;
    QTest::newRow("a changed line stands beside the one it was")
        << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":3,"b":2})") << u""_s << u""_s;
    QTest::newRow("an added line needs one on the left")
        << QByteArray(R"({"a":1,"c":3})") << QByteArray(R"({"a":1,"b":2,"c":3})") << u"2+1"_s << u""_s;
    QTest::newRow("a removed line needs one on the right")
        << QByteArray(R"({"a":1,"b":2,"c":3})") << QByteArray(R"({"a":1,"c":3})") << u""_s << u"2+1"_s;
    QTest::newRow("an added last member, whose neighbour gets a comma")
        << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":{"c":1}})") << u"2+3"_s << u""_s;
    QTest::newRow("a value that becomes an object")
        << QByteArray(R"({"a":1,"z":0})") << QByteArray(R"({"a":{"b":1},"z":0})") << u"2+2"_s << u""_s;
    QTest::newRow("both ways in one text") << QByteArray(R"({"a":1,"b":2,"m":0,"z":9})")
                                           << QByteArray(R"({"b":2,"m":0,"n":1,"z":9})") << u"4+1"_s << u"1+1"_s;
    QTest::newRow("nothing was kept yet") << QByteArray() << QByteArray(R"({"a":1})") << u"0+3"_s << u""_s;
}

void SideBySideTest::levelsTheSides()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto indented = [](const QByteArray &json) {
        return json.isEmpty() ? json : toIndentedJson(parseJson(json).value());
    };
    const Gaps gaps = gapsBetween(indented(before), indented(after));
    QTEST(asText(gaps.before), "gapsBefore");
    QTEST(asText(gaps.after), "gapsAfter");
}

QTEST_GUILESS_MAIN(SideBySideTest)
#include "tst_sidebyside.moc"
