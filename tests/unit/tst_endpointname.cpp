// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/endpointname.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class EndpointNameTest : public QObject
{
    Q_OBJECT

private slots:
    void problemsAreNamed_data();
    void problemsAreNamed();
    void nearestNameIsValid_data();
    void nearestNameIsValid();
    void sameFileNames_data();
    void sameFileNames();
};

void EndpointNameTest::problemsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words"); // empty: the name is fine

    const auto row = [](const char *description, const QString &name, const QString &words) {
        QTest::newRow(description) << name << words;
    };
    row("a word", u"segment"_s, {});
    row("words with blanks, dots and signs", u"Customer.io EU_2 - live"_s, {});
    row("Korean", u"결제 추적"_s, {});
    row("Devanagari with vowel signs", u"भुगतान"_s, {});
    row("a letter outside the basic plane", u"𝒜"_s, {});
    row("64 characters", QString(64, u'x'), {});
    row("nothing", QString(), u"Enter a name"_s);
    row("65 characters", QString(65, u'x'), u"64 characters"_s);
    row("a slash", u"a/b"_s, u"\"/\""_s);
    row("a backslash", u"a\\b"_s, u"\"\\\""_s);
    row("the folder above", u".."_s, u"dot"_s);
    row("a path upwards", u"../x"_s, u"\"/\""_s);
    row("a hidden name", u".git"_s, u"dot"_s);
    row("a dot at the end", u"a."_s, u"dot"_s);
    row("a blank at the start", u" a"_s, u"blank"_s);
    row("a blank at the end", u"a "_s, u"blank"_s);
    row("only a blank", u" "_s, u"blank"_s);
    row("a hyphen at the start", u"-rf"_s, u"hyphen"_s);
    row("a line break", u"a\nb"_s, u"cannot be seen"_s);
    row("a null character", QString(u"a" + QChar(0) + u"b"), u"cannot be seen"_s);
    row("a blank without width", u"a\u200bb"_s, u"cannot be seen"_s);
    row("a turn of the writing direction", u"a\u202eb"_s, u"cannot be seen"_s);
    row("a colon", u"c:x"_s, u"\":\""_s);
    row("an asterisk", u"*"_s, u"\"*\""_s);
    row("an emoji", u"🔥"_s, u"🔥"_s);
    row("half a character", QString(QChar(0xd800)), u" "_s);
    row("a device of Windows", u"con"_s, u"Windows"_s);
    row("a device of Windows with an extension", u"LPT1.txt"_s, u"Windows"_s);
    row("a name that begins like a device", u"console"_s, {});
}

void EndpointNameTest::problemsAreNamed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    const QString problem = endpointNameProblem(name);
    QVERIFY2(problem.isEmpty() == words.isEmpty(), qPrintable(problem));
    QVERIFY2(problem.contains(words), qPrintable(problem));
}

void EndpointNameTest::nearestNameIsValid_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a valid name stays") << u"Customer.io"_s << u"Customer.io"_s;
    QTest::newRow("a path") << u"../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("blanks around it") << u"  a  "_s << u"a"_s;
    QTest::newRow("nothing") << QString() << u"Endpoint"_s;
    QTest::newRow("only signs") << u"///"_s << u"Endpoint"_s;
    QTest::newRow("a device of Windows") << u"nul"_s << u"_nul"_s;
    QTest::newRow("too long") << QString(100, u'y') << QString(64, u'y');
}

void EndpointNameTest::nearestNameIsValid()
{
    QFETCH(const QString, wish);
    QFETCH(const QString, expected);
    QCOMPARE(nearestEndpointName(wish), expected);
    QCOMPARE(endpointNameProblem(nearestEndpointName(wish)), QString());
}

void EndpointNameTest::sameFileNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("another case") << u"Segment"_s << u"sEGMENT"_s << true;
    QTest::newRow("another case beyond ASCII") << u"ÄÖ"_s << u"äö"_s << true;
    QTest::newRow("an accent composed and apart") << u"\u00e9"_s << u"e\u0301"_s << true;
    QTest::newRow("Korean composed and apart") << u"\ud55c"_s << u"\u1112\u1161\u11ab"_s << true;
    QTest::newRow("other letters") << u"a"_s << u"b"_s << false;
}

void EndpointNameTest::sameFileNames()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, isSame);
    QCOMPARE(isSameFileName(a, b), isSame);
}

QTEST_GUILESS_MAIN(EndpointNameTest)
#include "tst_endpointname.moc"
